import type { DecisionProblem } from '#bot/domain/decision-problem.ts';
import type { Text } from './da.ts';

/** What to do about one problem of one field of a decision, as a sentence that can stand beside the field. */
export function decisionProblemSentence({ decisions }: Text, { field, code }: DecisionProblem): string {
  if (code === 'required' || code === 'unknown_choice') return decisions.fields[field].missing;
  return decisions.problems[code];
}
