import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';

/**
 * Is a confirmed round being opened just now? The clock marks its beginning, as it may take several commits: from then
 * on some may have been asked already.
 */
export function isBeingOpened({ state, openedAt }: Round): boolean {
  return state === 'opening' && openedAt !== null;
}

/** Refuses `round_not_in_state` while a round is being opened: a moment later it is open. */
export function assertNotBeingOpened(round: Round): void {
  if (isBeingOpened(round)) throw new Refusal('round_not_in_state', { state: 'open' });
}
