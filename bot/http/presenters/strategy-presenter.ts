import type { StrategyInForce } from '#bot/contract/strategy.ts';
import type { StrategyVersion } from '#bot/domain/strategy.ts';

/** The strategy version in force. */
export function presentStrategy({ id, title, number, validFrom, validTo, goals }: StrategyVersion): StrategyInForce {
  return {
    ...{ id, title, number, validFrom, validTo },
    goals: goals.map((goal) => ({ id: goal.id, name: goal.name, nameEn: goal.nameEn, fullText: goal.fullText })),
  };
}
