import type { DecisionField, DecisionProblem } from '#bot/domain/decision-problem.ts';
import type { GroupText } from '#tab/text/group-text.ts';

/** What to correct in one field, or nothing; of several problems the first. */
export function decisionProblemSentence(
  problems: readonly DecisionProblem[],
  field: DecisionField,
  said: GroupText['decisions'],
): string | undefined {
  const problem = problems.find((each) => each.field === field);
  if (!problem) return undefined;
  if (problem.code === 'required' && (field === 'type' || field === 'text')) return said.missing[field];
  return said.problems[problem.code];
}
