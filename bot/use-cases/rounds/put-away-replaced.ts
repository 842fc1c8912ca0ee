import { replacedRounds } from '#bot/domain/replaced-rounds.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type Change, mostRowsInCommit } from '#bot/use-cases/records.ts';

/** Two rows each, and the partnership's. */
const atOnce = Math.floor(mostRowsInCommit / 2) - 1;

/**
 * Moves rounds that others have replaced away from what is current, so that what everybody reads does not grow with the
 * years. The partnership's row goes along under a tag older than all that was read, as it does where a round is opened
 * once more: of the two in one moment the second reads again. What a crash leaves is moved when the next round closes.
 */
export async function putAwayReplaced(ports: Ports, partnershipId: string): Promise<void> {
  const next = () =>
    committed(ports, partnershipId, async () => {
      const partnership = await ports.records.taggedPartnership(partnershipId);
      const now = await ports.partnerships.now(partnershipId);
      const replaced = replacedRounds(now?.rounds ?? []).slice(0, atOnce);
      if (!partnership || replaced.length === 0) return { changes: [], result: true };
      const changes: readonly Change[] = [
        { kind: 'partnership', ...partnership },
        ...replaced.map((value): Change => ({ kind: 'round_replaced', value })),
      ];
      return { changes, result: replaced.length < atOnce };
    });
  while (!(await next()));
}
