import { type DueWork, isSameWork } from '#bot/domain/due-work.ts';
import type { Change } from '#bot/use-cases/records.ts';

/** The changes after which exactly `wanted` stands of the work in `before`. */
export function replannedWork(before: readonly DueWork[], wanted: readonly DueWork[]): readonly Change[] {
  const isIn = (works: readonly DueWork[], work: DueWork) => works.some((each) => isSameWork(each, work));
  return [
    ...before.filter((work) => !isIn(wanted, work)).map((value) => ({ kind: 'due_done', value }) as const),
    ...wanted.filter((work) => !isIn(before, work)).map((value) => ({ kind: 'due', value }) as const),
  ];
}

const plannedKinds: readonly DueWork['kind'][] = ['remind', 'to_call', 'close_round', 'goal_summaries'];

/**
 * The work that follows from a round's dates. What each person put off for themselves is not among it: there may be
 * more of that than one commit holds, and it ends by itself where it is no longer wanted.
 */
export function plannedWork(work: readonly DueWork[]): readonly DueWork[] {
  return work.filter(({ kind }) => plannedKinds.includes(kind));
}
