import * as v from 'valibot';

/** Every error of the API. `reference` is what a person can give to support; `details` are facts, never texts. */
export const problem = v.object({
  code: v.string(),
  reference: v.string(),
  details: v.record(v.string(), v.union([v.string(), v.number(), v.array(v.string())])),
});
export type Problem = v.InferOutput<typeof problem>;
