import type { Partnership } from '#bot/domain/partnership.ts';
import { extendedStrategy } from '#bot/domain/strategy-change.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeStrategy, type StrategyQuestion } from './change-strategy.ts';

/** Keeps the strategy version in force until a later local day (ISO date). Refuses `invalid_input` for an earlier one. */
export function extendStrategy(ports: Ports) {
  return (question: StrategyQuestion & { readonly validTo: string }): Promise<Partnership> =>
    changeStrategy(ports, question, (partnership) => ({
      value: { ...partnership, strategy: extendedStrategy(partnership.strategy, question.validTo) },
      action: 'strategy_extended',
    }));
}
