import { Refusal, type RefusalFacts } from './refusal.ts';

/** The fields of the strategy's forms, in the order in which they show them. */
export const strategyFields = [
  'title',
  'validFrom',
  'validTo',
  'name',
  'nameEn',
  'fullText',
  'from',
  'carriesOn',
  'goalIds',
  'organisationIds',
  'leadIds',
  'deputyIds',
  'defaultVisibility',
  'successorIds',
  'goal',
  'focusSentence',
  'theme',
  'already',
  'focus',
  'targetGroup',
  'partners',
  'contact',
] as const;
export type StrategyField = (typeof strategyFields)[number];

/** `too_early`: a day before one it has to follow. `taken`: another one has that name. `in_use`: something still needs it. */
export const strategyProblemCodes = [
  'required',
  'unknown_choice',
  'not_a_day',
  'too_early',
  'too_long',
  'taken',
  'in_use',
  'contains_cpr_number',
] as const;
export type StrategyProblemCode = (typeof strategyProblemCodes)[number];

/** One thing to correct in a form of the strategy. */
export type StrategyProblem = { readonly field: StrategyField; readonly code: StrategyProblemCode };

/** The refusal of a form: its fact `problems` names each as `field/code`, in the order of the form. */
export function invalidStrategy(problems: readonly StrategyProblem[]): Refusal {
  const inOrder = problems.toSorted((a, b) => strategyFields.indexOf(a.field) - strategyFields.indexOf(b.field));
  return new Refusal('invalid_strategy', { problems: inOrder.map(({ field, code }) => `${field}/${code}`) });
}

/** What `invalidStrategy` refused, read back from its facts; empty where they are another's. */
export function strategyProblemsIn({ problems }: RefusalFacts): readonly StrategyProblem[] {
  if (!Array.isArray(problems)) return [];
  return strategyFields.flatMap((field) =>
    strategyProblemCodes.filter((code) => problems.includes(`${field}/${code}`)).map((code) => ({ field, code })),
  );
}
