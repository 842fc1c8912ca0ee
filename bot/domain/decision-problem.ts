import { Refusal, type RefusalFacts } from './refusal.ts';

/** The fields of a decision's form, in the order in which it shows them. */
export const decisionFields = [
  'type',
  'text',
  'assentedBy',
  'responsibleId',
  'dueOn',
  'initiativeId',
  'pointId',
  'readers',
] as const;
export type DecisionField = (typeof decisionFields)[number];

/** `unknown_choice`: not a type, organisation, person, initiative, point or circle of readers that there is. */
export const decisionProblemCodes = [
  'required',
  'unknown_choice',
  'not_a_day',
  'too_long',
  'contains_cpr_number',
] as const;
export type DecisionProblemCode = (typeof decisionProblemCodes)[number];

/** One thing to correct in a decision's form. */
export type DecisionProblem = { readonly field: DecisionField; readonly code: DecisionProblemCode };

/** The refusal of a form: its fact `problems` names each as `field/code`, in the order of the form. */
export function invalidDecision(problems: readonly DecisionProblem[]): Refusal {
  return new Refusal('invalid_decision', { problems: problems.map(({ field, code }) => `${field}/${code}`) });
}

/** What `invalidDecision` refused, read back from its facts; empty where they are another's. */
export function decisionProblemsIn({ problems }: RefusalFacts): readonly DecisionProblem[] {
  if (!Array.isArray(problems)) return [];
  return decisionFields.flatMap((field) =>
    decisionProblemCodes.filter((code) => problems.includes(`${field}/${code}`)).map((code) => ({ field, code })),
  );
}
