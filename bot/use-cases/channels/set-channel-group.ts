import type { Channel, Group } from '#bot/domain/channel.ts';
import { intentOf } from '#bot/domain/notice.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Member } from '#bot/use-cases/admit.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { callsInChannel } from '#bot/use-cases/meetings/calls-in-channel.ts';
import { counterChanges } from '#bot/use-cases/notices-of-round.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { changeChannel } from './change-channel.ts';
import { channelReaders } from './channel-readers.ts';
import type { ChannelRoster } from './channel-roster.ts';

export type GroupAnswer = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly channelId: string;
  readonly group: Group;
  /** Whose it was when it was decided; left out by who has not seen it. */
  readonly was?: Group | null | undefined;
  readonly at: string;
};

export type GroupSet = Member & { readonly channel: Channel & { readonly group: Group } };

/**
 * A coordinator says, or corrects, whose channel it is: kept with who can read it at that moment, and a test post is
 * decided. The lead group's channel also gets the counter of each open round, and each group's
 * its meetings that should have been called by then. The same answer twice changes nothing.
 * Refuses `unknown_person`, `not_allowed`, `no_such_channel`, and `channel_group_changed` where it was another's than seen.
 */
export function setChannelGroup(ports: Ports, roster: ChannelRoster) {
  return async (answer: GroupAnswer): Promise<GroupSet> => {
    const { identity, partnershipId, channelId, group, at } = answer;
    const { partnership, person } = await coordinating(ports, identity, partnershipId);
    const [channels, rounds] = await Promise.all([
      ports.records.channels(partnershipId),
      ports.records.rounds(partnershipId),
    ]);
    const found = channels.find(({ value }) => value.id === channelId && value.removedAt === null)?.value;
    if (!found) throw new Refusal('no_such_channel');
    const members = await roster.members(found);
    const readers = channelReaders(members, { hostTenantId: found.tenantId, partnership });
    const open = rounds.filter(({ state }) => state === 'open');
    const confirmed = { ...found, group, confirmedById: person.id };
    const calls = await callsInChannel(ports, partnershipId, { channel: confirmed, at });
    const channel = await changeChannel(ports, {
      partnershipId,
      channelId,
      change: (current) => {
        if (current.group === group) return null;
        requireGroup(current, answer.was);
        const to = { ...current, group, confirmedById: person.id, readers, testedAt: null };
        const audit = { at, by: person.id, action: 'channel_group_set', subject: channelId } as const;
        const counters = open.flatMap((round) => counterChanges([{ value: to, tag: '' }], round, at));
        return { to, also: [testPost(channelId, at), ...counters, ...calls, { kind: 'audit', value: audit }] };
      },
    });
    if (!channel) throw new Refusal('no_such_channel');
    return { partnership, person, channel: { ...channel, group } };
  };
}

function requireGroup({ group }: Channel, was: Group | null | undefined): void {
  if (was === undefined || was === group) return;
  throw new Refusal('channel_group_changed', group ? { group } : {});
}

function testPost(channelId: string, at: string): Change {
  const recipient = { kind: 'channel', channelId } as const;
  return { kind: 'send', value: intentOf({ kind: 'channel_test', recipient, createdAt: at, occasion: at }) };
}
