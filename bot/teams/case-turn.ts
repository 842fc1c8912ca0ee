import { randomUUID } from 'node:crypto';
import type { CaseAction } from '#bot/cards/case-action.ts';
import { type CaseContent, caseCard, caseFormCard } from '#bot/cards/case-cards.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { saidCard } from '#bot/cards/said-card.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import { type CaseProblem, caseProblemsIn, type RawCase } from '#bot/domain/parse-case.ts';
import { hasRole } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { formatDay } from '#bot/text/format.ts';
import type { Member } from '#bot/use-cases/admit.ts';
import { type DecisionReader, decisionReader } from '#bot/use-cases/decisions/decision-sight.ts';
import { answerCase } from '#bot/use-cases/written-cases/answer-case.ts';
import { caseLine } from '#bot/use-cases/written-cases/case-line.ts';
import { type CaseSeen, caseSeenBy, readWrittenCases } from '#bot/use-cases/written-cases/case-now.ts';
import { sendCase } from '#bot/use-cases/written-cases/send-case.ts';
import { withdrawCase } from '#bot/use-cases/written-cases/withdraw-case.ts';
import { problemsOf } from './problems-of.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

/** Newest first; the rest stands in the tab. */
const mostCases = 3;

/**
 * To those who sit in a steering group the cases that wait for their answer; to coordinators the open ones, which they
 * may withdraw, and the form of a new one.
 */
export async function sendCases(room: TurnRoom, turn: Turn, members: readonly Member[]): Promise<void> {
  const { text } = turn;
  const said = (sentence: string) => turn.send(saidCard({ text, sentence, sampleData: room.sampleData }));
  const concerned = members.filter(({ person }) => hasRole(person, 'coordinator') || hasRole(person, 'steering'));
  if (concerned.length === 0) return said(text.writtenCases.form.onlyCoordinators);
  for (const { partnership, person } of concerned) {
    const partnershipId = partnership.id;
    const read = await readWrittenCases(room.ports)({ ...turn, partnershipId });
    const waiting = read.cases.filter((seen) => seen.mayWithdraw || isWaiting(seen, person.id)).slice(0, mostCases);
    for (const seen of waiting) {
      await turn.send(shownCase(room, turn, { partnershipId, read, seen, said: seen.mayAnswer ? 'ask' : 'state' }));
    }
    if (hasRole(person, 'coordinator')) await turn.send(await formCard(room, turn, { partnershipId, ...fresh() }));
    else if (waiting.length === 0) await said(text.writtenCases.noneWaiting);
  }
}

/** Keeps a member's answer, withdraws or sends a case. What cannot be kept comes back as it was typed. */
export async function caseTurn(room: TurnRoom, turn: Turn, action: CaseAction): Promise<CardAnswer> {
  if (action.verb === 'case.send') return sent(room, turn, action);
  return action.verb === 'case.withdraw' ? withdrawn(room, turn, action) : answered(room, turn, action);
}

async function withdrawn(room: TurnRoom, turn: Turn, action: { partnershipId: string; caseId: string }) {
  const read = await withdrawCase(room.ports)({ ...turn, ...action });
  const seen = caseSeenBy(read, read.written);
  return { kind: 'card', card: shownCase(room, turn, { ...action, read, seen, said: 'state' }) } as const;
}

type Shown = {
  readonly partnershipId: string;
  readonly read: DecisionReader;
  readonly seen: CaseSeen;
  readonly said: CaseContent['said'];
};

function shownCase(room: TurnRoom, { text, language }: Turn, { partnershipId, read, seen, said }: Shown): Card {
  const { sampleData } = read.now.partnership;
  const tabUrl = room.links.written(partnershipId);
  return caseCard({ text, partnershipId, written: caseLine(read, seen, language), said, sampleData, tabUrl });
}

function isWaiting({ mayAnswer, answeredIds }: CaseSeen, personId: string): boolean {
  return mayAnswer && !answeredIds.includes(personId);
}

type Answering = Exclude<CaseAction, { readonly verb: 'case.send' | 'case.withdraw' }>;

const words = {
  'case.assents': 'assents',
  'case.dissents': 'dissents',
  'case.wants_meeting': 'wants_meeting',
} as const;

async function answered(room: TurnRoom, turn: Turn, { verb, ...given }: Answering): Promise<CardAnswer> {
  const { text } = turn;
  try {
    const read = await answerCase(room.ports)({ ...turn, ...given, answer: words[verb] });
    const seen = caseSeenBy(read, read.written);
    return { kind: 'card', card: shownCase(room, turn, { ...given, read, seen, said: 'yours' }) };
  } catch (error) {
    // The note still stands in the card, which stays.
    const [problem] = problemsOf(error, text, { note: text.statusForm.problems.too_long(500) });
    return { kind: 'said', text: problem ?? '' };
  }
}

async function sent(
  room: TurnRoom,
  turn: Turn,
  action: Extract<CaseAction, { verb: 'case.send' }>,
): Promise<CardAnswer> {
  const { text, language } = turn;
  try {
    const { written } = await sendCase(room.ports)({ ...turn, ...action, lang: language });
    const sentence = text.writtenCases.form.sent(formatDay(written.answerBy, language));
    return { kind: 'card', card: saidCard({ text, sentence, sampleData: room.sampleData }) };
  } catch (error) {
    const problems = error instanceof Refusal ? caseProblemsIn(error.facts) : [];
    if (problems.length === 0) throw error;
    return { kind: 'card', card: await formCard(room, turn, { ...action, problems }) };
  }
}

type Form = {
  readonly partnershipId: string;
  readonly formId: string;
  readonly raw: RawCase;
  readonly problems: readonly CaseProblem[];
};

function fresh(): Omit<Form, 'partnershipId'> {
  return { formId: randomUUID(), raw: {}, problems: [] };
}

async function formCard(room: TurnRoom, turn: Turn, { partnershipId, formId, raw, problems }: Form): Promise<Card> {
  const { now, day } = await decisionReader(room.ports, { ...turn, partnershipId });
  const initiatives = now.initiatives.map((initiative) => {
    const { name, nameEn } = nameOn(initiative, day);
    return { id: initiative.id, name: (turn.language === 'en' && nameEn) || name };
  });
  const { sampleData } = now.partnership;
  return caseFormCard({ text: turn.text, partnershipId, initiatives, formId, raw, problems, sampleData });
}
