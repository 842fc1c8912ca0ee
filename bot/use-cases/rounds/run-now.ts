import type { DueKind } from '#bot/domain/due-work.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from './change-round.ts';
import { dueHandlers } from './due-handlers.ts';

/**
 * Begins at once with the work that a coordinator's decision made, where it is due: the clock finishes it if we are
 * stopped half-way.
 */
export async function runNow(
  ports: Ports,
  { partnershipId, roundId, at }: RoundQuestion,
  kind: DueKind,
): Promise<void> {
  const work = await ports.records.dueAbout(partnershipId, roundId);
  for (const each of work.filter((found) => found.kind === kind && !isBefore(at, found.at))) {
    await dueHandlers[each.kind](ports)({ partnershipId, work: each, at });
  }
}
