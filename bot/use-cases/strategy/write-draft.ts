import { parseGoal, parseHead, parseInitiative, type RawInitiative, type RawText } from '#bot/domain/parse-strategy.ts';
import { type DraftInitiative, type StrategyDraft, withPart } from '#bot/domain/strategy-draft.ts';
import { invalidStrategy } from '#bot/domain/strategy-problem.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { assertSeen, changeDraft, type FoundDraft } from './change-draft.ts';
import { choicesIn } from './change-initiative.ts';
import { newIdOf } from './new-id.ts';
import type { StrategyQuestion } from './read-strategy.ts';

/** `seen`: the revision of the part that the form was drawn from; 0 for a new one. */
type Seen = StrategyQuestion & { readonly seen: number };

const action = 'strategy_draft_changed';

/** The draft's title and days. Refuses `invalid_strategy`, `edited_meanwhile` and what `changeDraft` refuses. */
export function writeDraftHead(ports: Ports) {
  return (question: Seen & { readonly raw: RawText }): Promise<StrategyDraft> =>
    changeDraft(ports, question, {
      state: 'draft',
      decide: ({ draft, now }) => {
        const head = parseHead(question.raw, now.partnership.strategy);
        assertSeen(draft.head, question.seen);
        return { value: { ...draft, head: { ...head, revision: question.seen + 1 } }, action };
      },
    });
}

/** A goal of the draft: the one of that id, or a new one, whose id follows from its form. */
export function writeDraftGoal(ports: Ports) {
  return (question: Seen & { readonly goalId: string | null; readonly formId: string; readonly raw: RawText }) =>
    changeDraft(ports, question, {
      state: 'draft',
      decide: ({ draft }) => {
        const goal = parseGoal(question.raw);
        const id = question.goalId ?? newIdOf(goal.name, question.formId, draft.goals);
        assertSeen(
          draft.goals.find((each) => each.id === id),
          question.seen,
        );
        return { value: { ...draft, goals: withPart(draft.goals, { id, ...goal }) }, action };
      },
    });
}

export type WriteDraftInitiative = Seen & {
  readonly initiativeId: string | null;
  readonly formId: string;
  readonly raw: RawInitiative;
  /** The initiatives of now that it goes on with. */
  readonly carriesOn: readonly string[];
};

/** An initiative of the draft, with where it comes from: the one of that id, or a new one. */
export function writeDraftInitiative(ports: Ports) {
  return (question: WriteDraftInitiative): Promise<StrategyDraft> =>
    changeDraft(ports, question, {
      state: 'draft',
      decide: (found) => {
        const part = partTyped(found, question);
        assertSeen(
          found.draft.initiatives.find(({ id }) => id === part.id),
          question.seen,
        );
        return { value: { ...found.draft, initiatives: withPart(found.draft.initiatives, part) }, action };
      },
    });
}

function partTyped({ draft, now }: FoundDraft, question: WriteDraftInitiative): Omit<DraftInitiative, 'revision'> {
  const before = draft.initiatives.find(({ id }) => id === question.initiativeId);
  const former = [...(before?.leadIds ?? []), ...(before?.deputyIds ?? [])];
  const known = choicesIn(now);
  const typed = parseInitiative(question.raw, {
    ...known,
    goalIds: draft.goals.map(({ id }) => id),
    personIds: [...known.personIds, ...former],
  });
  const id = question.initiativeId ?? newIdOf(typed.name, question.formId, [...now.initiatives, ...draft.initiatives]);
  const isItself = now.initiatives.some((each) => each.id === id);
  const origins = isItself ? [id, ...question.carriesOn] : question.carriesOn;
  if (!origins.every((each) => now.initiatives.some((initiative) => initiative.id === each))) {
    throw invalidStrategy([{ field: 'carriesOn', code: 'unknown_choice' }]);
  }
  const lower = typed.name.toLocaleLowerCase('da');
  const isTaken = draft.initiatives.some((each) => each.id !== id && each.name.toLocaleLowerCase('da') === lower);
  if (isTaken) throw invalidStrategy([{ field: 'name', code: 'taken' }]);
  return { id, ...typed, carriesOn: [...new Set(origins)], copied: before?.copied ?? null };
}
