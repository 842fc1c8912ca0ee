import type { GoalSummary } from '#bot/domain/goal-summary.ts';
import { strategyOf } from '#bot/domain/partnership.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';
import type { Goal } from '#bot/domain/strategy.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from './change-round.ts';

export type GoalSummaries = {
  readonly round: Round;
  /** Every goal of the round's strategy version, in its order, with what was written about it or null. */
  readonly goals: readonly { readonly goal: Goal; readonly summary: GoalSummary | null }[];
};

/** What the coordinators have judged of each goal in a round, for coordinators. */
export function readGoalSummaries(ports: Ports) {
  return async ({ identity, partnershipId, roundId }: Omit<RoundQuestion, 'at'>): Promise<GoalSummaries> => {
    const { partnership } = await coordinating(ports, identity, partnershipId);
    const [round, written] = await Promise.all([
      ports.partnerships.round(partnershipId, roundId),
      ports.records.goalSummaries(partnershipId, roundId),
    ]);
    if (!round) throw new Refusal('no_such_round');
    const summaries = new Map(written.map(({ value }) => [value.goalId, value]));
    const { goals: asked } = strategyOf(partnership, round);
    const goals = asked.map((goal) => ({ goal, summary: summaries.get(goal.id) ?? null }));
    return { round, goals };
  };
}
