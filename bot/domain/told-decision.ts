import { containsCprNumber } from './cpr.ts';
import { type Decision, decisionLimits } from './decision.ts';
import { readText } from './read-text.ts';
import { Refusal } from './refusal.ts';

/** What can be said of a decision: not begun, under way, done, no longer wanted. */
export const toldStates = ['not_begun', 'under_way', 'done', 'dropped'] as const;
export type ToldState = (typeof toldStates)[number];

/** What somebody said of a decision; the note may be empty. */
export type Told = { readonly state: ToldState; readonly note: string };

/** Where a decision stands, in the words in which it is told. */
export function toldStateOf({ state, isUnderWay }: Pick<Decision, 'state' | 'isUnderWay'>): ToldState {
  if (state !== 'open') return state;
  return isUnderWay ? 'under_way' : 'not_begun';
}

/** The decision as it stands after somebody told; told the same again, it is the same decision. An empty note keeps the one before. */
export function decisionAfterTelling(
  decision: Decision,
  { state, note, byId, at }: Told & { readonly byId: string; readonly at: string },
): Decision {
  const outcome = note === '' ? decision.outcome : note;
  if (toldStateOf(decision) === state && outcome === decision.outcome) return decision;
  return {
    ...decision,
    state: state === 'done' || state === 'dropped' ? state : 'open',
    isUnderWay: state === 'under_way',
    outcome,
    outcomeById: byId,
    outcomeAt: at,
  };
}

/** A note as it was typed → as it is stored. Refuses `invalid_input` where it is too long, and `contains_cpr_number`. */
export function readOutcome(typed: string): string {
  const field = 'note';
  if (typed.length > decisionLimits.outcome)
    throw new Refusal('invalid_input', { field, limit: decisionLimits.outcome });
  if (containsCprNumber(typed)) throw new Refusal('contains_cpr_number', { field });
  return readText(typed);
}
