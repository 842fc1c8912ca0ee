import { parseGoal, type RawText } from '#bot/domain/parse-strategy.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Goal } from '#bot/domain/strategy.ts';
import { movedPart } from '#bot/domain/strategy-draft.ts';
import { goalVersion } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeStrategy } from './change-strategy.ts';
import { newIdOf } from './new-id.ts';
import type { StrategyQuestion } from './read-strategy.ts';

type SaveGoal = StrategyQuestion & {
  /** Null for a new one, whose id follows from its form. */
  readonly goalId: string | null;
  readonly formId: string;
  /** The version of the goal that the form was drawn from; empty for a new one. */
  readonly seen: string;
  readonly raw: RawText;
  /** Which goal a new one is to stand before; last where that is none. */
  readonly before?: string | null;
};

/**
 * Adds a goal to the version in force, or corrects its words; what closed rounds and packs say of it stays as it was.
 * Refuses `invalid_strategy` and `edited_meanwhile`.
 */
export function saveGoal(ports: Ports) {
  return (question: SaveGoal): Promise<Partnership> =>
    changeStrategy(ports, question, (partnership) => {
      const { strategy } = partnership;
      const typed = parseGoal(question.raw);
      const id = question.goalId ?? newIdOf(typed.name, question.formId, strategy.goals);
      const goal = { id, ...typed };
      const before = strategy.goals.find((each) => each.id === id);
      const isRepeated = before !== undefined && goalVersion(before) === goalVersion(goal);
      if (!isRepeated && (before ? goalVersion(before) : '') !== question.seen) throw new Refusal('edited_meanwhile');
      return {
        value: {
          ...partnership,
          strategy: { ...strategy, goals: placed(strategy.goals, goal, question.before ?? null) },
        },
        action: 'goal_saved',
      };
    });
}

function placed(goals: readonly Goal[], goal: Goal, before: string | null): readonly Goal[] {
  const isKnown = goals.some(({ id }) => id === goal.id);
  return isKnown
    ? goals.map((each) => (each.id === goal.id ? goal : each))
    : movedPart([...goals, goal], goal.id, before);
}

/** Takes a goal out of the version in force. Refuses `goal_in_use` while an initiative that runs has it. */
export function removeGoal(ports: Ports) {
  return (question: StrategyQuestion & { readonly goalId: string }): Promise<Partnership> =>
    changeStrategy(ports, question, async (partnership) => {
      const initiatives = await ports.records.taggedInitiatives(partnership.id);
      const isUsed = initiatives.some(({ initiative: { value } }) => {
        return value.validTo === null && value.goalIds.includes(question.goalId);
      });
      if (isUsed) throw new Refusal('goal_in_use');
      const { strategy } = partnership;
      const goals = strategy.goals.filter(({ id }) => id !== question.goalId);
      return { value: { ...partnership, strategy: { ...strategy, goals } }, action: 'goal_removed' };
    });
}
