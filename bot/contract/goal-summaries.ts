import * as v from 'valibot';
import { verdicts } from '#bot/domain/goal-summary.ts';
import { instant } from './fields.ts';

export const goalSummary = v.object({
  verdict: v.picklist(verdicts),
  reasons: v.string(),
  lang: v.picklist(['da', 'en']),
  writtenAt: instant,
});
export type GoalSummaryShown = v.InferOutput<typeof goalSummary>;

/** Every goal in the strategy's order, with what was written about it in the round or null. */
export const goalSummaries = v.object({
  goals: v.array(
    v.object({ id: v.string(), name: v.string(), nameEn: v.nullable(v.string()), summary: v.nullable(goalSummary) }),
  ),
});
export type GoalSummariesShown = v.InferOutput<typeof goalSummaries>;
