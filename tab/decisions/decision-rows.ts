import type { DecisionShown } from '#bot/contract/decisions.ts';

/** Overdue first, the longest overdue first; then by what is due soonest; what is never due comes last. */
export function inUrgency(decisions: readonly DecisionShown[]): readonly DecisionShown[] {
  return decisions.toSorted(
    (a, b) => Number(b.isOverdue) - Number(a.isOverdue) || compareDue(a, b) || (a.id < b.id ? -1 : 1),
  );
}

/** `own`: those the person answers for; an initiative's id: those about it; null: all. */
export function chosenDecisions(
  decisions: readonly DecisionShown[],
  { choice, personId }: { readonly choice: string | null; readonly personId: string },
): readonly DecisionShown[] {
  if (choice === null) return decisions;
  if (choice === 'own') return decisions.filter(({ responsible }) => responsible?.id === personId);
  return decisions.filter(({ initiative }) => initiative?.id === choice);
}

function compareDue({ dueOn: a }: DecisionShown, { dueOn: b }: DecisionShown): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
