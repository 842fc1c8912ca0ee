import { randomUUID } from 'node:crypto';
import { type AgendaAction, noProposal, type TypedProposal } from '#bot/cards/agenda-action.ts';
import { agendaCard } from '#bot/cards/agenda-card.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { meetingOnDay, proposedCard, proposePointCard } from '#bot/cards/propose-point-card.ts';
import { saidCard } from '#bot/cards/said-card.ts';
import { whichPartnershipCard } from '#bot/cards/which-partnership-card.ts';
import { pointProblemsIn } from '#bot/domain/agenda-problem.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { pointProblemSentence } from '#bot/text/agenda-sentence.ts';
import type { Member } from '#bot/use-cases/admit.ts';
import { type Proposed, proposePoint } from '#bot/use-cases/agenda/propose-point.ts';
import { readAgenda } from '#bot/use-cases/agenda/read-agenda.ts';
import { readComing } from '#bot/use-cases/agenda/read-coming.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

/** Asked for in words: the next agenda, or the form of a point; first in which partnership, where there are several. */
export async function myAgenda(
  room: TurnRoom,
  turn: Turn,
  { members, verb }: { readonly members: readonly Member[]; readonly verb: AgendaAction['verb'] },
): Promise<Card> {
  const { text } = turn;
  const { sampleData } = room;
  const [only, ...more] = members.map(({ partnership }) => partnership);
  if (!only) return saidCard({ text, sentence: text.people.which.none, sampleData });
  if (more.length > 0) return whichPartnershipCard({ text, verb, partnerships: [only, ...more], sampleData });
  if (verb === 'agenda.show') return shownAgenda(room, turn, { partnershipId: only.id, meetingId: null });
  return form(room, turn, { partnershipId: only.id, typed: noProposal, formId: randomUUID(), problems: [] });
}

/** Shows an agenda, and takes a point that somebody proposes; what cannot be taken comes back as it was typed. */
export async function agendaTurn(room: TurnRoom, turn: Turn, action: AgendaAction): Promise<CardAnswer> {
  if (action.verb === 'agenda.show') return posted(turn, await shownAgenda(room, turn, action));
  const { partnershipId, step, typed, formId } = action;
  if (step === 'ask' || formId === null) {
    const fresh = { partnershipId, typed, formId: randomUUID(), problems: [] };
    return posted(turn, await form(room, turn, fresh));
  }
  return { kind: 'card', card: await proposed(room, turn, { partnershipId, typed, formId }) };
}

/** A new message, while the pressed card stays. */
async function posted(turn: Turn, card: Card): Promise<CardAnswer> {
  await turn.send(card);
  return { kind: 'message', text: turn.text.chat.shownBelow };
}

async function shownAgenda(
  room: TurnRoom,
  turn: Turn,
  { partnershipId, meetingId }: { readonly partnershipId: string; readonly meetingId: string | null },
): Promise<Card> {
  const { text } = turn;
  const { now, meetings } = await readComing(room.ports)({ ...turn, partnershipId });
  const asked = meetingId ?? meetings[0]?.id ?? null;
  const { sampleData } = now.partnership;
  if (asked === null) return saidCard({ text, sentence: text.agenda.show.noMeeting, sampleData });
  const read = await readAgenda(room.ports)({ ...turn, partnershipId, meetingId: asked });
  const isEnglish = turn.language === 'en';
  return agendaCard({
    ...read,
    text,
    partnershipId,
    points: read.points.map((point) => ({ ...point, isClosed: point.closedTo !== null })),
    status: read.status && {
      decisions: read.status.decisions,
      rows: read.status.rows.map(({ name, nameEn, reasons }) => ({ name: (isEnglish && nameEn) || name, reasons })),
    },
    tabUrl: room.links.meeting(partnershipId, asked),
    sampleData,
  });
}

type Form = {
  readonly partnershipId: string;
  readonly formId: string;
  readonly typed: TypedProposal;
  readonly problems: readonly string[];
};

async function form(room: TurnRoom, turn: Turn, shown: Form): Promise<Card> {
  const { text } = turn;
  const { now, meetings } = await readComing(room.ports)({ ...turn, ...shown });
  const { name, sampleData, timeZone } = now.partnership;
  if (meetings.length === 0) return saidCard({ text, sentence: text.agenda.propose.noMeeting, sampleData });
  const day = localDay(turn.at, timeZone);
  const initiatives = now.initiatives.map((initiative) => {
    const held = nameOn(initiative, day);
    return { id: initiative.id, name: (turn.language === 'en' && held.nameEn) || held.name };
  });
  return proposePointCard({ ...shown, text, partnershipName: name, meetings, initiatives, sampleData });
}

async function proposed(room: TurnRoom, turn: Turn, sent: Omit<Form, 'problems'>): Promise<Card> {
  const { text } = turn;
  const { partnershipId, formId, typed } = sent;
  const { meetingId } = typed;
  if (meetingId === null) return form(room, turn, { ...sent, problems: [text.agenda.propose.meeting.missing] });
  try {
    const made = await proposePoint(room.ports)({ ...turn, partnershipId, meetingId, newPointId: formId, typed });
    const { sampleData } = room;
    const done = placeSentence(turn, made);
    return proposedCard({ text, partnershipId, meetingId, pointTitle: typed.title, done, sampleData });
  } catch (error) {
    return form(room, turn, { ...sent, problems: problemsOfPoint(error, turn) });
  }
}

function placeSentence({ text }: Turn, { meeting, place, next }: Proposed): string {
  const words = text.agenda.propose;
  const sent = meetingOnDay(text, meeting);
  if (place === 'on_agenda') return words.onAgenda(sent);
  return next === null ? words.waiting(sent) : words.next(sent, meetingOnDay(text, next));
}

/** Why it was not taken, as sentences; throws on whatever no other typing would mend. */
function problemsOfPoint(error: unknown, { text }: Turn): readonly string[] {
  if (!(error instanceof Refusal)) throw error;
  const { code, facts } = error;
  if (code === 'invalid_point') return pointProblemsIn(facts).map((problem) => pointProblemSentence(text, problem));
  if (code === 'agenda_full' || code === 'meeting_not_in_state' || code === 'no_such_meeting') {
    return [text.refusal[code](facts)];
  }
  throw error;
}
