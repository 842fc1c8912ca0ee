import { Refusal } from '#bot/domain/refusal.ts';
import { movedPart, type StrategyDraft } from '#bot/domain/strategy-draft.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeDraft } from './change-draft.ts';
import type { StrategyQuestion } from './read-strategy.ts';

/** `before`: the part that it is to stand right before; null to stand last. */
export type MoveInDraft = StrategyQuestion & { readonly id: string; readonly before: string | null };

const action = 'strategy_draft_changed';

/**
 * Gives a goal of the draft another place. Where it goes is said by what it stands before, so that the same move twice
 * is one. Refuses `edited_meanwhile` where either of the two is there no more, and what `changeDraft` refuses.
 */
export function moveDraftGoal(ports: Ports) {
  return (question: MoveInDraft): Promise<StrategyDraft> =>
    changeDraft(ports, question, {
      state: 'draft',
      decide: ({ draft }) => {
        assertThere(draft.goals, question);
        return { value: { ...draft, goals: movedPart(draft.goals, question.id, question.before) }, action };
      },
    });
}

/** Gives an initiative of the draft another place in the next version's order, as `moveDraftGoal` does. */
export function moveDraftInitiative(ports: Ports) {
  return (question: MoveInDraft): Promise<StrategyDraft> =>
    changeDraft(ports, question, {
      state: 'draft',
      decide: ({ draft }) => {
        assertThere(draft.initiatives, question);
        const initiatives = movedPart(draft.initiatives, question.id, question.before);
        return { value: { ...draft, initiatives }, action };
      },
    });
}

function assertThere(parts: readonly { readonly id: string }[], { id, before }: MoveInDraft): void {
  const isThere = (wanted: string) => parts.some((part) => part.id === wanted);
  if (!isThere(id) || (before !== null && !isThere(before))) throw new Refusal('edited_meanwhile');
}
