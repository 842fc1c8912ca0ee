import * as v from 'valibot';

/** The paths of practice partnerships. Each takes `?partnership=` as all others do. */
export const practicePaths = {
  /** POST: begins one beside the real one that `?partnership=` names. */
  begin: '/api/practice',
  /** POST: takes the one that `?partnership=` names away, whole. */
  end: '/api/practice/end',
} as const;

export const beginPractice = v.object({
  /** Made when the form was shown: the same form sent twice is one practice partnership. */
  formId: v.pipe(v.string(), v.uuid()),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  /** With the strategy, the calendar and the texts of the real one. */
  isCopy: v.boolean(),
});
export type BeginPracticeBody = v.InferOutput<typeof beginPractice>;

export const begunPractice = v.object({ id: v.string(), name: v.string() });

/** Whoever takes it away types its name. */
export const endPractice = v.object({ name: v.pipe(v.string(), v.maxLength(200)) });

export const endedPractice = v.object({ ended: v.boolean() });
