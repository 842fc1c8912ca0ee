import { type DueWork, roundWork } from '#bot/domain/due-work.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isBefore, localInstant } from '#bot/domain/round-instants.ts';
import { draftProblems, type StrategyDraft } from '#bot/domain/strategy-draft.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeDraft } from './change-draft.ts';
import type { StrategyQuestion } from './read-strategy.ts';
import { takeVersionDue } from './take-version-due.ts';

/**
 * Agrees on the draft: it comes in force when its first day begins, and at once where that is over. Refuses
 * `draft_incomplete` with all that is missing (fact: `problems`), besides what `changeDraft` refuses.
 */
export function agreeDraft(ports: Ports) {
  return async (question: StrategyQuestion): Promise<StrategyDraft> => {
    const { at } = question;
    let due: DueWork | null = null;
    const draft = await changeDraft(ports, question, {
      state: 'draft',
      decide: ({ draft: found, now }) => {
        const { strategy, timeZone } = now.partnership;
        const problems = draftProblems(found, { ...now, strategy });
        if (problems.length > 0) throw new Refusal('draft_incomplete', { problems: problems.map(({ code }) => code) });
        const begins = localInstant(found.head.validFrom, '00:00', timeZone);
        due = roundWork(found.id, 'take_version_in_use', isBefore(begins, at) ? at : begins);
        return {
          value: { ...found, state: 'agreed' },
          action: 'strategy_draft_agreed',
          changes: [{ kind: 'due', value: due }],
        };
      },
    });
    await ifDue(ports, due, question);
    return draft;
  };
}

/** The clock finishes it if we are stopped half-way. */
async function ifDue(ports: Ports, work: DueWork | null, { partnershipId, at }: StrategyQuestion): Promise<void> {
  if (work && !isBefore(at, work.at)) await takeVersionDue(ports)({ partnershipId, work, at });
}

/** Makes the agreed version a draft again, until it is being taken into use: what waits for its day then does nothing. */
export function reopenDraft(ports: Ports) {
  return (question: StrategyQuestion): Promise<StrategyDraft> =>
    changeDraft(ports, question, {
      state: 'agreed',
      decide: ({ draft }) => ({ value: { ...draft, state: 'draft' }, action: 'strategy_draft_reopened' }),
    });
}

/** Deletes the draft. What it was is in no list any more; the audit trail says that there was one. */
export function discardDraft(ports: Ports) {
  return (question: StrategyQuestion): Promise<StrategyDraft> =>
    changeDraft(ports, question, {
      state: 'draft',
      decide: ({ draft }) => ({ value: { ...draft, state: 'discarded' }, action: 'strategy_draft_discarded' }),
    });
}
