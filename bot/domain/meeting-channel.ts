import type { Channel } from './channel.ts';
import type { Meeting } from './meeting.ts';

/** Where a meeting is told of; `gone` is one the app was removed from, `none` that nobody has confirmed one yet. */
export type MeetingChannel =
  | { readonly kind: 'found'; readonly channel: Channel }
  | { readonly kind: 'gone'; readonly channelId: string }
  | { readonly kind: 'none' };

/**
 * The channel that was chosen for the meeting, or its group's: always one that was confirmed to be that group's own.
 * Of several the first that was added; of several that belong to some other group none, as they may be different ones.
 */
export function meetingChannel(
  { channelId, group }: Pick<Meeting, 'channelId' | 'group'>,
  channels: readonly Channel[],
): MeetingChannel {
  const own = channels
    .filter((channel) => channel.group === group && (channelId === null || channel.id === channelId))
    .toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
  const there = own.filter(({ removedAt }) => removedAt === null);
  const [channel] = there;
  if (channel) return group === 'other' && there.length > 1 ? { kind: 'none' } : { kind: 'found', channel };
  const [gone] = own;
  return gone ? { kind: 'gone', channelId: gone.id } : { kind: 'none' };
}

/** Why nobody whose status is missing can be named in a meeting's channel. */
export const namingBarriers = ['no_round', 'no_channel', 'not_own_channel', 'guests', 'strangers'] as const;
export type NamingBarrier = (typeof namingBarriers)[number];

/**
 * What stands in the way of naming them: only in the lead or steering group's own channel, and where every member is of
 * the partnership: no guests, and nobody from a tenant none of its organisations has. Null where nothing does.
 */
export function namingBarrier(
  meeting: Pick<Meeting, 'channelId' | 'group' | 'roundId'>,
  channels: readonly Channel[],
): NamingBarrier | null {
  if (meeting.roundId === null) return 'no_round';
  const place = meetingChannel(meeting, channels);
  return place.kind === 'found' ? barrierIn(place.channel) : 'no_channel';
}

/** May whose status is missing be named in a channel? */
export function mayNameMissing(channel: Pick<Channel, 'group' | 'readers'>): boolean {
  return barrierIn(channel) === null;
}

function barrierIn({ group, readers }: Pick<Channel, 'group' | 'readers'>): NamingBarrier | null {
  if (group !== 'lead' && group !== 'steering') return 'not_own_channel';
  if (readers.guests > 0) return 'guests';
  return readers.fromUnknownTenants > 0 ? 'strangers' : null;
}
