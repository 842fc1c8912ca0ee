import { isOverdue } from '#bot/domain/decision.ts';
import type { DecisionLine } from '#bot/domain/decision-facts.ts';
import { mayAnswerFor, nameOn } from '#bot/domain/initiative.ts';
import type { Language } from '#bot/domain/language.ts';
import { answersFor } from '#bot/domain/person.ts';
import { toldStateOf } from '#bot/domain/told-decision.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import {
  type DecisionReader,
  type DecisionSeen,
  type DecisionsQuestion,
  decisionReader,
  decisionsSeen,
} from './decision-sight.ts';

/** What is still to be done in one partnership, as one person sees it: theirs, and others', each with those due first. */
export type MyDecisions = {
  readonly partnershipId: string;
  readonly own: readonly DecisionLine[];
  readonly others: readonly DecisionLine[];
};

/** Own is what one is responsible for, stands in for, or leads without anybody being named. */
export function readMyDecisions(ports: Ports) {
  return async (question: DecisionsQuestion & { readonly language: Language }): Promise<MyDecisions> => {
    const { partnershipId, language } = question;
    const reader = await decisionReader(ports, question);
    const open = await ports.records.openDecisions(partnershipId);
    const seen = (await decisionsSeen(ports, reader, open)).toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    const lines = (own: boolean) =>
      seen.filter((each) => isOwn(reader, each) === own).map((each) => lineOf(reader, each, language));
    return { partnershipId, own: lines(true), others: lines(false) };
  };
}

function orderOf({ decision: { dueOn, id } }: DecisionSeen): string {
  return `${dueOn ?? '9999-12-31'} ${id}`;
}

/** One is responsible for it, stands in for who is, or leads what it is about without anybody being named. */
export function isOwn({ now, person, day }: DecisionReader, { decision }: Pick<DecisionSeen, 'decision'>): boolean {
  const responsible = now.people.find(({ id }) => id === decision.responsibleId);
  if (responsible) return responsible.id === person.id || answersFor(responsible, day) === person.id;
  const about = now.initiatives.find(({ id }) => id === decision.initiativeId);
  return about !== undefined && mayAnswerFor(about, person, day);
}

function lineOf({ now, day }: DecisionReader, { decision }: DecisionSeen, language: Language): DecisionLine {
  const about = now.initiatives.find(({ id }) => id === decision.initiativeId);
  const name = about && nameOn(about, day);
  return {
    decisionId: decision.id,
    type: decision.type,
    text: decision.text,
    lang: decision.lang,
    madeOn: decision.id.slice(0, 10),
    dueOn: decision.dueOn,
    isOverdue: isOverdue(decision, day),
    told: toldStateOf(decision),
    initiativeName: name ? (language === 'en' && name.nameEn) || name.name : null,
    responsibleName: now.people.find(({ id }) => id === decision.responsibleId)?.name ?? null,
  };
}
