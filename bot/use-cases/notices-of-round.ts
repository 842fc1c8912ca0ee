import type { Channel } from '#bot/domain/channel.ts';
import { intentOf } from '#bot/domain/notice.ts';
import type { Ports } from './ports.ts';
import type { Change } from './records.ts';

type OfRound = { readonly partnershipId: string; readonly roundId: string; readonly at: string };

/**
 * What keeps the counter in the lead group's channels right after a change to a round's requests: one notice a
 * channel, which counts when it is sent; one that waits already will do.
 */
export async function counterChanges(ports: Ports, { partnershipId, roundId, at }: OfRound): Promise<Change[]> {
  const channels = await ports.records.channels(partnershipId);
  return channels
    .filter(({ value }) => hasCounter(value))
    .map(({ value }) => ({
      kind: 'send_newest',
      value: intentOf({
        kind: 'counter',
        recipient: { kind: 'channel', channelId: value.id },
        roundId,
        createdAt: at,
      }),
    }));
}

/** Whoever reads the lead group's channel may see how many have answered; the others were not asked. */
function hasCounter({ group, removedAt }: Channel): boolean {
  return group === 'lead' && removedAt === null;
}
