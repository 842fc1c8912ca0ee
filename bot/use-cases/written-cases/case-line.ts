import type { CaseLine } from '#bot/domain/case-facts.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import type { Language } from '#bot/domain/language.ts';
import type { DecisionReader } from '#bot/use-cases/decisions/decision-sight.ts';
import type { CaseSeen } from './case-now.ts';

/** A case as a card tells it to one reader, in their language. */
export function caseLine(reader: DecisionReader, seen: CaseSeen, language: Language): CaseLine {
  const { now, day, person } = reader;
  const { answers, answeredIds, mayAnswer, mayWithdraw, written: found } = seen;
  const about = now.initiatives.find(({ id }) => id === found.initiativeId);
  const name = about && nameOn(about, day);
  return {
    caseId: found.id,
    title: found.title,
    recommendation: found.recommendation,
    lang: found.lang,
    initiativeName: name ? (language === 'en' && name.nameEn) || name.name : null,
    answerBy: found.answerBy,
    state: found.state,
    mayAnswer,
    mayWithdraw,
    hasAnswered: answeredIds.includes(person.id),
    members: found.askedIds.map((id) => {
      const own = answers.find(({ personId }) => personId === id);
      const known = now.people.find((each) => each.id === id)?.name ?? '';
      return { name: known, answer: own?.answer ?? null, note: own?.note ?? '', isSilent: !answeredIds.includes(id) };
    }),
  };
}
