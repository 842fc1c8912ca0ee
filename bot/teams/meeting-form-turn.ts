import { randomUUID } from 'node:crypto';
import { type MeetingAction, sureWordOf } from '#bot/cards/meeting-action.ts';
import { type FormOf, fieldsOfForm, type MeetingFormContent, meetingFormCard } from '#bot/cards/meeting-form-card.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { RawMeeting } from '#bot/domain/parse-meeting.ts';
import type { Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { leftName } from '#bot/text/left-name.ts';
import { meetingProblemSentence } from '#bot/text/meeting-sentence.ts';
import { changeMeetingDetails } from '#bot/use-cases/meetings/change-meeting-details.ts';
import type { MeetingOutcome } from '#bot/use-cases/meetings/meeting-outcome.ts';
import { planMeeting } from '#bot/use-cases/meetings/plan-meeting.ts';
import { readMeeting } from '#bot/use-cases/meetings/read-meeting.ts';
import { readMeetingPlanning } from '#bot/use-cases/meetings/read-meeting-planning.ts';
import { shownMeeting } from './meeting-cards.ts';
import { roundName } from './round-cards.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

type Of<Verb extends MeetingAction['verb']> = Extract<MeetingAction, { verb: Verb }>;

/** A new meeting: what cannot be planned, or should be known first, comes back as it was typed. */
export async function planMeetingTurn(room: TurnRoom, turn: Turn, action: Of<'meeting.plan'>): Promise<CardAnswer> {
  const { partnershipId, formId, roundId, step, typed } = action;
  const form = { partnershipId, of: { kind: 'plan', formId: formId ?? randomUUID(), roundId } } as const;
  if (step === 'ask' || formId === null) return shownForm(room, turn, { ...form, typed: usual, came: null });
  const isSure = action.sureOf === sureWordOf(typed);
  const input = { ...turn, partnershipId, newMeetingId: formId, raw: typed, roundId, isSure };
  const came = await planMeeting(room.ports)(input);
  if (came.kind !== 'kept') return shownForm(room, turn, { ...form, typed, came });
  const shown = { partnershipId, meetingId: came.meeting.id, done: turn.text.meetingCards.planned };
  return { kind: 'card', card: await shownMeeting(room, turn, shown) };
}

/** A meeting to be moved or changed. Where somebody else changed it meanwhile, the form shows how it stands now. */
export async function changeTurn(room: TurnRoom, turn: Turn, action: Of<'meeting.change'>): Promise<CardAnswer> {
  const { partnershipId, meetingId, step, seen } = action;
  const { meeting, people, changeable } = await readMeeting(room.ports)({ ...turn, partnershipId, meetingId });
  if (!changeable) throw new Refusal('not_allowed');
  const of = { kind: 'change', meeting, seen: changeable.version } as const;
  if (step === 'ask' || seen === null) {
    return shownForm(room, turn, { partnershipId, of, typed: typedOf(meeting), came: null });
  }
  // What the form does not show stays as it is.
  const shown = fieldsOfForm(people).map((field) => [field, action.typed[field] ?? ''] as const);
  const typed: RawMeeting = { ...typedOf(meeting), ...Object.fromEntries(shown) };
  const form = { partnershipId, of, typed };
  try {
    const isSure = action.sureOf === sureWordOf(typed);
    const came = await changeMeetingDetails(room.ports)({
      ...turn,
      partnershipId,
      meetingId,
      raw: typed,
      seen,
      isSure,
    });
    if (came.kind !== 'kept') return await shownForm(room, turn, { ...form, of: { ...of, seen }, came });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'meeting_changed') throw error;
    const problem = turn.text.refusal.meeting_changed(error.facts);
    return shownForm(room, turn, { ...form, came: null, problem });
  }
  const changed = { partnershipId, meetingId, done: turn.text.meetingCards.changed };
  return { kind: 'card', card: await shownMeeting(room, turn, changed) };
}

/** What a new form begins with. */
const usual: RawMeeting = { group: 'lead', startTime: '09:00', endTime: '11:00' };

function typedOf(meeting: Meeting): RawMeeting {
  const { group, title, date, startTime, endTime, timeZone, place, onlineUrl, chairId, channelId } = meeting;
  return {
    ...{ group, date, startTime, endTime, timeZone, place },
    title: title ?? '',
    onlineUrl: onlineUrl ?? '',
    chairId: chairId ?? '',
    channelId: channelId ?? '',
    participantIds: meeting.participantIds.join(','),
  };
}

type Form = {
  readonly partnershipId: string;
  readonly of: FormOf;
  readonly typed: RawMeeting;
  /** What came of the press before; null at first. */
  readonly came: Exclude<MeetingOutcome, { kind: 'kept' }> | null;
  readonly problem?: string;
};

async function shownForm(room: TurnRoom, turn: Turn, { problem, came, ...form }: Form): Promise<CardAnswer> {
  const { partnership, people, rounds } = await readMeetingPlanning(room.ports)({ ...turn, ...form });
  const content: MeetingFormContent = {
    ...form,
    text: turn.text,
    partnershipName: partnership.name,
    timeZone: partnership.timeZone,
    people: choosable(people, form, turn),
    rounds: rounds.map((round) => ({ id: round.id, name: roundName(round, turn) })),
    problems: problem === undefined ? problemsIn(turn, came) : [problem],
    warnings: came?.kind === 'warned' ? came.warnings : [],
    sampleData: partnership.sampleData,
  };
  return { kind: 'card', card: meetingFormCard(content) };
}

/** Those of today, and of those who have left whoever stands at the meeting already. */
function choosable(people: readonly Person[], { of }: Pick<Form, 'of'>, { language }: Turn) {
  const standing = of.kind === 'change' ? [of.meeting.chairId, ...of.meeting.participantIds] : [];
  return people
    .filter(({ id, leftAt }) => leftAt === null || standing.includes(id))
    .map(({ id, name, leftAt }) => ({ id, name: leftAt === null ? name : leftName(name, language) }));
}

function problemsIn({ text }: Turn, came: Form['came']): readonly string[] {
  if (came?.kind !== 'problems') return [];
  return [...new Set(came.problems.map((problem) => meetingProblemSentence(text, problem)))];
}
