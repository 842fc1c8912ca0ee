import type { WrittenCaseShown, WrittenCasesShown } from '#bot/contract/written-cases.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import type { DecisionReader } from '#bot/use-cases/decisions/decision-sight.ts';
import type { CaseSeen, CasesRead } from '#bot/use-cases/written-cases/case-now.ts';
import { presentPerson } from './person-presenter.ts';

/** A case, field by field, to somebody who may see it; of the answers only those that are theirs to know. */
export function presentWrittenCase({ now, day }: DecisionReader, seen: CaseSeen): WrittenCaseShown {
  const { written, answers, answeredIds, mayAnswer, mayWithdraw } = seen;
  const about = now.initiatives.find(({ id }) => id === written.initiativeId);
  const name = about && nameOn(about, day);
  return {
    id: written.id,
    title: written.title,
    recommendation: written.recommendation,
    lang: written.lang,
    initiative: about && name ? { id: about.id, name: name.name, nameEn: name.nameEn } : null,
    asked: written.askedIds.map((id) => presentPerson(now.people, id)),
    answeredIds: [...answeredIds],
    answers: answers.map(({ personId, answer, note }) => ({
      person: presentPerson(now.people, personId),
      answer,
      note,
    })),
    answerBy: written.answerBy,
    state: written.state,
    decisionId: written.decisionId,
    sentBy: presentPerson(now.people, written.sentById),
    sentAt: written.sentAt,
    mayAnswer,
    mayWithdraw,
  };
}

/** The reader's cases, and by name whom they may ask. */
export function presentWrittenCases(read: CasesRead): WrittenCasesShown {
  return {
    cases: read.cases.map((seen) => presentWrittenCase(read, seen)),
    askable: read.askable?.map(({ id }) => presentPerson(read.now.people, id)) ?? null,
  };
}
