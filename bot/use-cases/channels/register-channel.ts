import type { Channel } from '#bot/domain/channel.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { hasRole, type Identity, isSameIdentity, type Person } from '#bot/domain/person.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import { channelReaders } from './channel-readers.ts';
import type { ChannelMember, ChannelRoster } from './channel-roster.ts';

export type NewChannel = Pick<Channel, 'id' | 'teamId' | 'name' | 'serviceUrl' | 'tenantId' | 'isShared'>;

export type Registration = {
  readonly channel: NewChannel;
  /** Who added the app, where Teams says it. */
  readonly addedBy: Identity | null;
  /** Domain instant, and the machine's (both ISO, UTC). */
  readonly at: string;
  readonly seenAt: string;
};

export type Registered =
  | { readonly kind: 'registered'; readonly partnership: Partnership; readonly channel: Channel }
  /** Told before: the question stands there already. */
  | { readonly kind: 'known' }
  /** The tenant that hosts the channel has no part in any partnership. */
  | { readonly kind: 'no_partnership' };

/**
 * Keeps a channel the app was added to, with who can read it. Teams tells of it twice, or one way of two: only the
 * first is `registered`. Throws an Outage when store or roster does not answer.
 */
export function registerChannel(ports: Ports, roster: ChannelRoster) {
  return async (registration: Registration): Promise<Registered> => {
    const { channel, addedBy, at } = registration;
    const now = await partnershipOf(ports, channel.tenantId, addedBy);
    if (!now) return { kind: 'no_partnership' };
    const { partnership } = now;
    const members = await roster.members(channel);
    const added: Channel = {
      ...channel,
      group: null,
      confirmedById: null,
      questionActivityId: null,
      readers: channelReaders(members, { hostTenantId: channel.tenantId, partnership }),
      addedAt: at,
      testedAt: null,
      removedAt: null,
    };
    const registered = await committed<Registered>(ports, partnership.id, async () => {
      const channels = await ports.records.channels(partnership.id);
      const known = channels.find(({ value }) => value.id === channel.id);
      if (known && known.value.removedAt === null) return { changes: [], result: { kind: 'known' } };
      const by = addedBy ? `${addedBy.tenantId}/${addedBy.objectId}` : channel.tenantId;
      const audit = { at, by, action: 'channel_registered', subject: channel.id } as const;
      const changes = [
        { kind: 'channel', value: added, tag: known?.tag ?? null },
        { kind: 'audit', value: audit },
      ] as const;
      return { changes, result: { kind: 'registered', partnership, channel: added } };
    });
    if (registered.kind === 'registered') await noteOurPeople(ports, { now, members, registration });
    return registered;
  };
}

/** Of several partnerships the one that whoever added the app coordinates, or else is in, or else the first. */
async function partnershipOf(ports: Ports, tenantId: string, addedBy: Identity | null): Promise<PartnershipNow | null> {
  const ids = await ports.directory.partnershipsOfTenant(tenantId);
  const found = (await Promise.all(ids.map((id) => ports.partnerships.now(id)))).filter((now) => now !== null);
  const adder = ({ people }: PartnershipNow) => addedBy && personAmong(people, addedBy);
  const coordinated = found.find((now) => {
    const person = adder(now);
    return person && hasRole(person, 'coordinator');
  });
  return coordinated ?? found.find((now) => adder(now)) ?? found[0] ?? null;
}

function personAmong(people: readonly Person[], identity: Identity): Person | null {
  return people.find(({ identities }) => identities.some((own) => isSameIdentity(own, identity))) ?? null;
}

type Seen = {
  readonly now: PartnershipNow;
  readonly members: readonly ChannelMember[];
  readonly registration: Registration;
};

/** The partnership's own people in the channel can be reached there; of anybody else nothing is kept. */
async function noteOurPeople(ports: Ports, { now, members, registration }: Seen): Promise<void> {
  const { channel, seenAt } = registration;
  await Promise.all(
    members.map(async ({ identity, userMri }) => {
      if (!identity || !personAmong(now.people, identity)) return;
      await ports.addresses.rememberIdentity(channel.tenantId, userMri, identity);
      await ports.addresses.saveSighting(identity, 'channel', seenAt);
    }),
  );
}
