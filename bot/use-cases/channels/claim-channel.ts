import type { Channel } from '#bot/domain/channel.ts';
import { hasRole, type Identity } from '#bot/domain/person.ts';
import { type Member, memberOf } from '#bot/use-cases/admit.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeChannel } from './change-channel.ts';
import { channelsOf } from './keep-channel.ts';

export type ChannelClaim = {
  readonly identity: Identity;
  /** For which partnership the question was asked. */
  readonly partnershipId: string;
  readonly channelId: string;
  /** The tenant that hosts the channel. */
  readonly tenantId: string;
  readonly at: string;
};

/**
 * The partnership for which somebody answers whose channel it is. Where a tenant has a part in several, the question
 * was asked for one of them by guess: as long as nobody has answered, a coordinator of another makes the channel
 * theirs. Refuses nothing: who may answer is decided when the answer is taken.
 */
export function claimChannel(ports: Ports) {
  return async (claim: ChannelClaim): Promise<string> => {
    const { identity, partnershipId, channelId, tenantId } = claim;
    if (coordinates(await memberOf(ports, identity, partnershipId))) return partnershipId;
    const guessed = (await channelsOf(ports, tenantId)).find(({ channel }) => channel.id === channelId);
    if (guessed?.partnershipId !== partnershipId || guessed.channel.group !== null) return partnershipId;
    const claiming = await coordinatedIn(ports, claim);
    if (!claiming) return partnershipId;
    // In this order: stopped in between it is in both, and in the one that was guessed nothing is said.
    await register(ports, claiming, { claim, channel: guessed.channel });
    await leave(ports, claim);
    return claiming.partnership.id;
  };
}

function coordinates(member: Member | null): member is Member {
  return member !== null && hasRole(member.person, 'coordinator');
}

async function coordinatedIn(ports: Ports, { identity, tenantId }: ChannelClaim): Promise<Member | null> {
  const ids = await ports.directory.partnershipsOfTenant(tenantId);
  const members = await Promise.all(ids.map((id) => memberOf(ports, identity, id)));
  return members.find(coordinates) ?? null;
}

type Claimed = { readonly claim: ChannelClaim; readonly channel: Channel };

async function register(ports: Ports, { partnership, person }: Member, { claim, channel }: Claimed): Promise<void> {
  await committed(ports, partnership.id, async () => {
    const channels = await ports.records.channels(partnership.id);
    const known = channels.find(({ value }) => value.id === channel.id);
    if (known && known.value.removedAt === null) return { changes: [], result: null };
    const audit = { at: claim.at, by: person.id, action: 'channel_registered', subject: channel.id } as const;
    const changes = [
      { kind: 'channel', value: { ...channel, addedAt: claim.at }, tag: known?.tag ?? null },
      { kind: 'audit', value: audit },
    ] as const;
    return { changes, result: null };
  });
}

async function leave(ports: Ports, { identity, partnershipId, channelId, at }: ChannelClaim): Promise<void> {
  const by = `${identity.tenantId}/${identity.objectId}`;
  const audit = { at, by, action: 'channel_removed', subject: channelId } as const;
  await changeChannel(ports, {
    partnershipId,
    channelId,
    change: (current) =>
      current.group === null ? { to: { ...current, removedAt: at }, also: [{ kind: 'audit', value: audit }] } : null,
  });
}
