import type { Initiative } from '#bot/domain/initiative.ts';
import { isNameTaken, newInitiative } from '#bot/domain/initiative-changes.ts';
import { dayProblems, parseInitiative, type RawInitiative } from '#bot/domain/parse-strategy.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { copyOf, isDraftOver } from '#bot/domain/strategy-draft.ts';
import { invalidStrategy } from '#bot/domain/strategy-problem.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { choicesIn } from './change-initiative.ts';
import { newIdOf } from './new-id.ts';
import type { StrategyQuestion } from './read-strategy.ts';

export type AddInitiative = StrategyQuestion & {
  /** Made when the form was shown: the same form sent again is one initiative. */
  readonly formId: string;
  readonly raw: RawInitiative;
  /** Its first local day. */
  readonly from: string;
};

/**
 * Adds an initiative to the version in force, and to the draft of the next one where there is one. Rounds that are open
 * do not ask it. Refuses `invalid_strategy`.
 */
export function addInitiative(ports: Ports) {
  return async (question: AddInitiative): Promise<Initiative> => {
    const { identity, partnershipId, formId, at } = question;
    const { person } = await coordinating(ports, identity, partnershipId);
    return committed(ports, partnershipId, async () => {
      const now = await ports.partnerships.now(partnershipId);
      if (!now) throw new Refusal('no_partnership');
      const id = newIdOf(question.raw.name, formId, now.initiatives);
      const made = now.initiatives.find((each) => each.id === id);
      if (made) return { changes: [], result: made };
      const value = typedInitiative(question, id, now);
      const changes: readonly Change[] = [
        { kind: 'new_initiative', value },
        { kind: 'audit', value: { at, by: person.id, action: 'initiative_added', subject: id } },
        ...(await inDraft(ports, partnershipId, value)),
      ];
      return { changes, result: value };
    });
  };
}

function typedInitiative({ raw, from }: AddInitiative, id: string, now: PartnershipNow): Initiative {
  const wrong = dayProblems('from', from);
  const typed = parseInitiative(raw, choicesIn(now));
  if (wrong.length > 0) throw invalidStrategy(wrong);
  if (isNameTaken(typed.name, now.initiatives, from)) throw invalidStrategy([{ field: 'name', code: 'taken' }]);
  const order = Math.max(0, ...now.initiatives.map((each) => each.order)) + 1;
  return newInitiative({ id, order, validFrom: from, ...typed });
}

/** Else the next version, copied before, would end it. */
async function inDraft(ports: Ports, partnershipId: string, initiative: Initiative): Promise<readonly Change[]> {
  const draft = await ports.records.strategyDraft(partnershipId);
  if (!draft || isDraftOver(draft.value) || initiative.validFrom >= draft.value.head.validFrom) return [];
  const part = copyOf(initiative, draft.value.head.validFrom);
  const initiatives = [...draft.value.initiatives, part];
  return [{ kind: 'strategy_draft', value: { ...draft.value, initiatives }, tag: draft.tag }];
}
