import type { Partnership } from '#bot/domain/partnership.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isUnderWay } from '#bot/domain/round.ts';
import { type NextVersion, nextStrategy } from '#bot/domain/strategy-change.ts';
import { isDraftOver } from '#bot/domain/strategy-draft.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeStrategy, type StrategyQuestion } from './change-strategy.ts';

/**
 * Takes the next version of the strategy in use; the one before is kept. Rounds that are planned ask under it once they
 * are confirmed. Refuses `draft_begun` where the next version is being written, which would be overtaken, and `round_under_way`,
 * as one round speaks of one version, besides what is wrong with the version.
 */
export function takeNextVersionInUse(ports: Ports) {
  return (question: StrategyQuestion & { readonly next: NextVersion }): Promise<Partnership> =>
    changeStrategy(ports, question, async (partnership) => {
      const [rounds, draft] = await Promise.all([
        ports.records.rounds(partnership.id),
        ports.records.strategyDraft(partnership.id),
      ]);
      if (draft && !isDraftOver(draft.value)) throw new Refusal('draft_begun');
      if (rounds.some(isUnderWay)) throw new Refusal('round_under_way');
      const { strategy, earlierStrategies } = partnership;
      return {
        value: {
          ...partnership,
          strategy: nextStrategy(strategy, question.next),
          earlierStrategies: [...earlierStrategies, strategy],
        },
        action: 'strategy_version_taken_in_use',
      };
    });
}
