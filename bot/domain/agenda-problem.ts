import { Refusal, type RefusalFacts } from './refusal.ts';

/** The fields of a point's form, in the order in which it shows them. */
export const pointFields = ['title', 'text', 'initiativeId', 'closedTo'] as const;
export type PointField = (typeof pointFields)[number];

/**
 * `unknown_choice`: no initiative there is, or nobody who sees the meeting. `not_among_them`: whoever closes a point is
 * among those it is for.
 */
export const pointProblemCodes = [
  'required',
  'too_long',
  'unknown_choice',
  'not_among_them',
  'contains_cpr_number',
] as const;
export type PointProblemCode = (typeof pointProblemCodes)[number];

/** One thing to correct in a point's form. */
export type PointProblem = { readonly field: PointField; readonly code: PointProblemCode };

/** The refusal of a form: its fact `problems` names each as `field/code`, in the order of the form. */
export function invalidPoint(problems: readonly PointProblem[]): Refusal {
  return new Refusal('invalid_point', { problems: problems.map(({ field, code }) => `${field}/${code}`) });
}

/** What `invalidPoint` refused, read back from its facts; empty where they are another's. */
export function pointProblemsIn({ problems }: RefusalFacts): readonly PointProblem[] {
  if (!Array.isArray(problems)) return [];
  return pointFields.flatMap((field) =>
    pointProblemCodes.filter((code) => problems.includes(`${field}/${code}`)).map((code) => ({ field, code })),
  );
}
