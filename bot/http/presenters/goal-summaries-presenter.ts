import type { GoalSummariesShown, GoalSummaryShown } from '#bot/contract/goal-summaries.ts';
import type { GoalSummary } from '#bot/domain/goal-summary.ts';
import type { GoalSummaries } from '#bot/use-cases/rounds/read-goal-summaries.ts';

/** Every goal with what was written about it. */
export function presentGoalSummaries({ goals }: GoalSummaries): GoalSummariesShown {
  return {
    goals: goals.map(({ goal: { id, name, nameEn }, summary }) => ({
      id,
      name,
      nameEn,
      summary: summary && presentGoalSummary(summary),
    })),
  };
}

export function presentGoalSummary(summary: GoalSummary): GoalSummaryShown {
  const { verdict, reasons, lang, writtenAt } = summary;
  return { verdict, reasons, lang, writtenAt };
}
