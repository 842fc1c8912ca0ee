import { containsCprNumber } from '#bot/domain/cpr.ts';
import { readText } from '#bot/domain/read-text.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import {
  type CaseAnswerWord,
  caseLimits,
  isAsked,
  isAssentedByAll,
  isOpenTo,
  type WrittenCase,
  withAnswer,
} from '#bot/domain/written-case.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { type DecisionReader, decisionReader } from '#bot/use-cases/decisions/decision-sight.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { type CaseQuestion, caseNow } from './case-now.ts';
import { settledCase } from './settle-case.ts';

export type AnswerCase = CaseQuestion & { readonly answer: CaseAnswerWord; readonly note: string };

/**
 * A member's answer, which may be changed until the case ends: once all assent, or with its last day. Refuses
 * `no_such_case`, `not_allowed` to who is not asked, `case_closed`, `invalid_input` and `contains_cpr_number`.
 */
export function answerCase(ports: Ports) {
  return async (input: AnswerCase): Promise<DecisionReader & { readonly written: WrittenCase }> => {
    const { partnershipId, caseId, answer, at } = input;
    const reader = await decisionReader(ports, input);
    const { now, person, day } = reader;
    const note = readCaseNote(input.note);
    const written = await committed<WrittenCase>(ports, partnershipId, async () => {
      const found = await caseNow(ports, reader, caseId);
      if (!isAsked(person, found.value)) throw new Refusal('not_allowed');
      const own = found.value.answers.find(({ personId }) => personId === person.id);
      if (own?.answer === answer && own.note === note) return { changes: [], result: found.value };
      if (!isOpenTo(person, found.value, day)) throw new Refusal('case_closed');
      const value = withAnswer(found.value, { personId: person.id, answer, note, answeredAt: at });
      const audit: Change = { kind: 'audit', value: { at, by: person.id, action: 'case_answered', subject: caseId } };
      if (!isAssentedByAll(value)) {
        const kept: Change = { kind: 'written_case', value, tag: found.tag };
        return { changes: [kept, audit], result: value };
      }
      const { settled, changes } = await settledCase(ports, { now, found, written: value, byId: person.id, at });
      return { changes: [...changes, audit], result: settled };
    });
    return { ...reader, written };
  };
}

function readCaseNote(typed: string): string {
  const field = 'note';
  if (typed.length > caseLimits.note) throw new Refusal('invalid_input', { field, limit: caseLimits.note });
  if (containsCprNumber(typed)) throw new Refusal('contains_cpr_number', { field });
  return readText(typed);
}
