import type { Channel } from '#bot/domain/channel.ts';
import { intentOf } from '#bot/domain/notice.ts';
import type { Change } from './records.ts';
import type { Tagged } from './tagged.ts';

/**
 * The live counter of a round, brought up to date in every channel of the lead group: one row a channel. It shows the
 * state at the moment it is sent, so one that waits already will do.
 */
export function counterChanges(
  channels: readonly Tagged<Channel>[],
  round: { readonly id: string },
  at: string,
): readonly Change[] {
  return channels
    .filter(({ value }) => value.group === 'lead' && value.removedAt === null)
    .map(({ value }) => ({
      kind: 'send_newest',
      value: intentOf({
        kind: 'counter',
        recipient: { kind: 'channel', channelId: value.id },
        roundId: round.id,
        createdAt: at,
      }),
    }));
}
