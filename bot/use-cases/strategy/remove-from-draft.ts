import { Refusal } from '#bot/domain/refusal.ts';
import { copyOf, type StrategyDraft } from '#bot/domain/strategy-draft.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeDraft } from './change-draft.ts';
import type { StrategyQuestion } from './read-strategy.ts';

const action = 'strategy_draft_changed';

/** Takes an initiative out of the draft: one of now ends then, unless another of the draft goes on with it. */
export function removeDraftInitiative(ports: Ports) {
  return (question: StrategyQuestion & { readonly initiativeId: string }): Promise<StrategyDraft> =>
    changeDraft(ports, question, {
      state: 'draft',
      decide: ({ draft }) => {
        const initiatives = draft.initiatives.filter(({ id }) => id !== question.initiativeId);
        return { value: { ...draft, initiatives }, action };
      },
    });
}

/** Puts an initiative of now that was taken out back, as it is. Refuses `no_such_initiative`. */
export function restoreDraftInitiative(ports: Ports) {
  return (question: StrategyQuestion & { readonly initiativeId: string }): Promise<StrategyDraft> =>
    changeDraft(ports, question, {
      state: 'draft',
      decide: ({ draft, now }) => {
        const initiative = now.initiatives.find(({ id }) => id === question.initiativeId);
        if (!initiative) throw new Refusal('no_such_initiative');
        if (draft.initiatives.some(({ id }) => id === initiative.id)) return null;
        const initiatives = [...draft.initiatives, copyOf(initiative, draft.head.validFrom)];
        return { value: { ...draft, initiatives }, action };
      },
    });
}

/** Takes a goal out of the draft. Refuses `goal_in_use` while one of its initiatives that somebody has worked on has it. */
export function removeDraftGoal(ports: Ports) {
  return (question: StrategyQuestion & { readonly goalId: string }): Promise<StrategyDraft> =>
    changeDraft(ports, question, {
      state: 'draft',
      decide: ({ draft }) => {
        if (draft.initiatives.some(({ goalIds }) => goalIds.includes(question.goalId))) {
          throw new Refusal('goal_in_use');
        }
        return { value: { ...draft, goals: draft.goals.filter(({ id }) => id !== question.goalId) }, action };
      },
    });
}
