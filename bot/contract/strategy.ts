import * as v from 'valibot';
import { localDay } from './fields.ts';

/** Generous, so that a text that is too long is refused with its field named. */
const text = v.pipe(v.string(), v.maxLength(10_000));

/** POST: the last day of the version in force. */
export const extendStrategy = v.object({ validTo: localDay });

const goal = v.object({
  id: v.pipe(v.string(), v.maxLength(200)),
  name: text,
  nameEn: v.optional(v.nullable(text), null),
  fullText: text,
});

/** POST: the next version of the strategy. */
export const takeNextVersion = v.object({
  title: text,
  validFrom: localDay,
  validTo: localDay,
  /** Null for those of the version before. */
  goals: v.optional(v.nullable(v.pipe(v.array(goal), v.maxLength(100))), null),
});

export const strategyInForce = v.object({
  id: v.string(),
  title: v.string(),
  number: v.number(),
  validFrom: v.string(),
  validTo: v.string(),
  goals: v.array(v.object({ id: v.string(), name: v.string(), nameEn: v.nullable(v.string()), fullText: v.string() })),
});
export type StrategyInForce = v.InferOutput<typeof strategyInForce>;
