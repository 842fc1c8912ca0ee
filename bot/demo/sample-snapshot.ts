import { type Initiative, nameOn } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Round, StatusRequest } from '#bot/domain/round.ts';
import type { Snapshot } from '#bot/domain/snapshot.ts';
import type { StatusUpdate } from '#bot/domain/status-update.ts';

type Frozen = {
  readonly round: Round;
  readonly initiatives: readonly Initiative[];
  readonly requests: readonly StatusRequest[];
  readonly updates: readonly StatusUpdate[];
  readonly timeZone: string;
};

/** What a closed sample round said, as its closing would have frozen it; nothing where it is not closed. */
export function sampleSnapshots({ round, initiatives, requests, updates, timeZone }: Frozen): readonly Snapshot[] {
  const { id: roundId, closedAt, snapshot: number } = round;
  if (closedAt === null) return [];
  const entries = initiatives.map((initiative) => {
    const { id: initiativeId, order, goalIds, organisationIds } = initiative;
    const { name, nameEn } = nameOn(initiative, localDay(closedAt, timeZone));
    const request = requests.find((each) => each.initiativeId === initiativeId);
    const update = updates.findLast((each) => each.initiativeId === initiativeId && each.roundId === roundId) ?? null;
    return {
      ...{ initiativeId, order, name, nameEn, goalIds, organisationIds },
      requestState: request?.state ?? 'not_started',
      update,
      // The sample knows no round before it.
      healthBefore: null,
      changedSinceLast: update !== null && !update.unchanged,
    };
  });
  return [{ roundId, number, frozenAt: closedAt, entries }];
}
