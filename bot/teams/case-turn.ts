import { randomUUID } from 'node:crypto';
import type { CaseAction } from '#bot/cards/case-action.ts';
import { caseCard, caseFormCard } from '#bot/cards/case-cards.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { saidCard } from '#bot/cards/said-card.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import { type CaseProblem, caseProblemsIn, type RawCase } from '#bot/domain/parse-case.ts';
import { hasRole } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { formatDay } from '#bot/text/format.ts';
import type { Member } from '#bot/use-cases/admit.ts';
import { decisionReader } from '#bot/use-cases/decisions/decision-sight.ts';
import { answerCase } from '#bot/use-cases/written-cases/answer-case.ts';
import { caseLine } from '#bot/use-cases/written-cases/case-line.ts';
import { sendCase } from '#bot/use-cases/written-cases/send-case.ts';
import { problemsOf } from './problems-of.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

/** The form of a case, to coordinators, one for each partnership they coordinate. */
export async function sendCaseForms(room: TurnRoom, turn: Turn, members: readonly Member[]): Promise<void> {
  const { text } = turn;
  const coordinated = members.filter(({ person }) => hasRole(person, 'coordinator'));
  if (coordinated.length === 0) {
    const sentence = text.writtenCases.form.onlyCoordinators;
    return turn.send(saidCard({ text, sentence, sampleData: room.sampleData }));
  }
  for (const { partnership } of coordinated) {
    await turn.send(await formCard(room, turn, { partnershipId: partnership.id, ...fresh() }));
  }
}

/** Keeps a member's answer, or sends a case. What cannot be kept comes back as it was typed. */
export async function caseTurn(room: TurnRoom, turn: Turn, action: CaseAction): Promise<CardAnswer> {
  return action.verb === 'case.send' ? sent(room, turn, action) : answered(room, turn, action);
}

type Answering = Exclude<CaseAction, { readonly verb: 'case.send' }>;

const words = {
  'case.assents': 'assents',
  'case.dissents': 'dissents',
  'case.wants_meeting': 'wants_meeting',
} as const;

async function answered(room: TurnRoom, turn: Turn, { verb, ...given }: Answering): Promise<CardAnswer> {
  const { text, language } = turn;
  try {
    const read = await answerCase(room.ports)({ ...turn, ...given, answer: words[verb] });
    const written = caseLine(read, read.written, language);
    const shown = { text, partnershipId: given.partnershipId, written, sampleData: room.sampleData };
    return { kind: 'card', card: caseCard({ ...shown, said: 'yours' }) };
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
