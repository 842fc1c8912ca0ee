import { randomUUID } from 'node:crypto';
import type { DecisionAction } from '#bot/cards/decision-action.ts';
import { decisionFormCard } from '#bot/cards/decision-form-card.ts';
import { decisionsCard } from '#bot/cards/decisions-card.ts';
import { saidCard } from '#bot/cards/said-card.ts';
import { type DecisionProblem, decisionProblemsIn } from '#bot/domain/decision-problem.ts';
import type { RawDecision } from '#bot/domain/parse-decision.ts';
import { hasRole } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Member } from '#bot/use-cases/admit.ts';
import { meetingForDecisions } from '#bot/use-cases/decisions/meeting-for-decisions.ts';
import { readDecisionForm } from '#bot/use-cases/decisions/read-decision-form.ts';
import { readMyDecisions } from '#bot/use-cases/decisions/read-my-decisions.ts';
import { tellOutcome } from '#bot/use-cases/decisions/tell-outcome.ts';
import { writeDecision } from '#bot/use-cases/decisions/write-decision.ts';
import { problemsOf } from './problems-of.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

/** What is still to be done, one's own first; and to who writes them down, the form for the meeting that is now or next. */
export async function sendDecisions(room: TurnRoom, turn: Turn, members: readonly Member[]): Promise<void> {
  const { text } = turn;
  const lists = await Promise.all(
    members.map(({ partnership }) => readMyDecisions(room.ports)({ ...turn, partnershipId: partnership.id })),
  );
  const pages = members.map(({ partnership: { id, name } }) => ({ name, tabUrl: room.links.decisions(id) }));
  await turn.send(decisionsCard({ text, lists, pages, sampleData: room.sampleData }));
  for (const { partnership, person } of members) {
    const question = { ...turn, partnershipId: partnership.id };
    const meetingId = await meetingForDecisions(room.ports)({ ...question, personId: person.id });
    if (meetingId) await turn.send(await formCard(room, turn, { ...question, meetingId }));
    else if (hasRole(person, 'coordinator')) {
      const { noMeeting } = text.decisions.form;
      await turn.send(saidCard({ text, sentence: noMeeting, sampleData: partnership.sampleData }));
    }
  }
}

/** Keeps how far a decision is, or writes a new one. What cannot be kept comes back as it was typed. */
export async function decisionTurn(room: TurnRoom, turn: Turn, action: DecisionAction): Promise<CardAnswer> {
  if (action.verb === 'decision.done' || action.verb === 'decision.under_way') return told(room, turn, action);
  if (action.verb === 'decision.ask') {
    await turn.send(await formCard(room, turn, action));
    return { kind: 'message', text: turn.text.chat.shownBelow };
  }
  return saved(room, turn, action);
}

type Telling =
  | Extract<DecisionAction, { verb: 'decision.done' }>
  | Extract<DecisionAction, { verb: 'decision.under_way' }>;

/** A note that cannot be kept is answered beside the card, in which it still stands. */
async function told(room: TurnRoom, turn: Turn, { verb, ...answer }: Telling): Promise<CardAnswer> {
  const { text } = turn;
  const state = verb === 'decision.done' ? 'done' : 'under_way';
  try {
    await tellOutcome(room.ports)({ ...turn, ...answer, state });
  } catch (error) {
    const [problem] = problemsOf(error, text, { note: text.statusForm.problems.too_long(500) });
    return { kind: 'said', text: problem ?? '' };
  }
  const sentence = text.decisions.answer.kept(text.decisions.told[state]);
  return { kind: 'card', card: saidCard({ text, sentence, sampleData: room.sampleData }) };
}

type Writing = Extract<DecisionAction, { verb: 'decision.write' }>;

async function saved(room: TurnRoom, turn: Turn, action: Writing): Promise<CardAnswer> {
  const { raw, formId } = action;
  try {
    await writeDecision(room.ports)({ ...turn, ...action, lang: turn.language });
  } catch (error) {
    const problems = error instanceof Refusal ? decisionProblemsIn(error.facts) : [];
    if (problems.length === 0) throw error;
    return { kind: 'card', card: await formCard(room, turn, { ...action, filled: { raw, formId, problems } }) };
  }
  return { kind: 'card', card: await formCard(room, turn, { ...action, isSaved: true }) };
}

type Wanted = {
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly filled?: Filled;
  readonly isSaved?: boolean;
};

type Filled = {
  readonly raw: RawDecision;
  readonly formId: string;
  readonly problems: readonly DecisionProblem[];
};

/** Once one is kept, the form is empty again for the next: several are written while a meeting runs. */
async function formCard(room: TurnRoom, turn: Turn, { partnershipId, meetingId, filled, isSaved }: Wanted) {
  const form = await readDecisionForm(room.ports)({ ...turn, partnershipId, meetingId });
  const empty: Filled = { raw: {}, formId: randomUUID(), problems: [] };
  return decisionFormCard({ text: turn.text, form, isSaved: isSaved === true, ...(filled ?? empty) });
}
