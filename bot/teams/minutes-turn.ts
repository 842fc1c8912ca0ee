import { randomUUID } from 'node:crypto';
import type { Card } from '#bot/cards/element-types.ts';
import type { MinutesAction, TypedSending } from '#bot/cards/minutes-action.ts';
import { minutesCard } from '#bot/cards/minutes-card.ts';
import { saidCard } from '#bot/cards/said-card.ts';
import { hasRole } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Member } from '#bot/use-cases/admit.ts';
import { answerMinutes } from '#bot/use-cases/minutes/answer-minutes.ts';
import { findMinutes } from '#bot/use-cases/minutes/find-minutes.ts';
import { readMinutes } from '#bot/use-cases/minutes/read-minutes.ts';
import { sendMinutes } from '#bot/use-cases/minutes/send-minutes.ts';
import { deskCard } from './minutes-desk.ts';
import { problemsOf } from './problems-of.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

/** The newest minutes one may see, of the latest meeting; a coordinator is also shown what is to be sent. */
export async function myMinutes(room: TurnRoom, turn: Turn, members: readonly Member[]): Promise<Card> {
  const found = await Promise.all(
    members.map(async ({ partnership: { id: partnershipId } }) => {
      const newest = await findMinutes(room.ports)({ ...turn, partnershipId });
      return newest ? [{ ...newest, partnershipId }] : [];
    }),
  );
  const [latest] = found.flat().toSorted((a, b) => (a.meeting.date < b.meeting.date ? 1 : -1));
  if (!latest) return saidCard({ ...room, text: turn.text, sentence: turn.text.minutes.none });
  const question = { ...turn, partnershipId: latest.partnershipId, meetingId: latest.meeting.id };
  if (!latest.hasMinutes) return deskCard(room, question, { typed: null, problems: [], done: null });
  return shownCard(room, question, nothingTyped);
}

type Question = Turn & { readonly partnershipId: string; readonly meetingId: string };
type Typed = {
  readonly typed: string;
  readonly problems: readonly string[];
  readonly done: string | null;
};

const nothingTyped: Typed = { typed: '', problems: [], done: null };

/** Answers a button about minutes: the pressed card becomes them as they are now. */
export async function minutesTurn(room: TurnRoom, turn: Turn, action: MinutesAction): Promise<CardAnswer> {
  const { partnershipId, meetingId } = action;
  const question = { ...turn, partnershipId, meetingId };
  switch (action.verb) {
    case 'minutes.show':
      await turn.send(await shownCard(room, question, nothingTyped));
      return { kind: 'message', text: turn.text.chat.shownBelow };
    case 'minutes.desk':
      await turn.send(await deskCard(room, question, { typed: null, problems: [], done: null }));
      return { kind: 'message', text: turn.text.chat.shownBelow };
    case 'minutes.send':
      return { kind: 'card', card: await sent(room, question, action) };
    default:
      return { kind: 'card', card: await answered(room, question, action) };
  }
}

type Answering = Extract<MinutesAction, { verb: 'minutes.approve' | 'minutes.remark' }>;

/** A remark that was not taken comes back as it was typed; what came too late shows the minutes as they are now. */
async function answered(room: TurnRoom, question: Question, action: Answering): Promise<Card> {
  const { version, note, verb } = action;
  const { text } = question;
  const answer = verb === 'minutes.approve' ? 'approved' : 'remark';
  try {
    await answerMinutes(room.ports)({ ...question, version, answer, note });
    return await shownCard(room, question, nothingTyped);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'minutes_not_open') {
      return shownCard(room, question, {
        typed: note,
        problems: [text.refusal.minutes_not_open(error.facts)],
        done: null,
      });
    }
    const problems = problemsOf(error, text, { note: text.minutes.note.missing });
    return shownCard(room, question, { typed: note, problems, done: null });
  }
}

async function shownCard(room: TurnRoom, question: Question, typed: Typed): Promise<Card> {
  const { text, partnershipId } = question;
  const { now, reader, shown } = await readMinutes(room.ports)({ ...question, version: null });
  if (!shown) throw new Refusal('no_such_minutes');
  const { timeZone, sampleData } = now.partnership;
  // Whoever may answer has the reasons beside the field, everybody else above all.
  const problem = shown.mayAnswer ? null : (typed.problems[0] ?? null);
  return minutesCard({
    ...{ text, partnershipId, timeZone, sampleData, problem, title: null, minutes: shown },
    ...typed,
    mayWrite: hasRole(reader, 'coordinator'),
    tabUrl: room.links.meeting(partnershipId, question.meetingId),
  });
}

type Sending = Extract<MinutesAction, { verb: 'minutes.send' }>;

async function sent(room: TurnRoom, question: Question, action: Sending): Promise<Card> {
  const { text } = question;
  const { formId, revision, dueOn, isSilenceApproval, change } = action;
  const typed: TypedSending = { formId, revision, dueOn, isSilenceApproval, change };
  const { desk } = text.minutes;
  try {
    const minutes = await sendMinutes(room.ports)({ ...question, ...typed, replaces: action.version });
    return await shownCard(room, question, { ...nothingTyped, done: desk.sent(minutes.memberIds.length) });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'minutes_changed_meanwhile') {
      const problems = [text.refusal.minutes_changed_meanwhile({})];
      // Drawn from what stands there now, so that the next press sends what was seen.
      return deskCard(room, question, { typed: { ...typed, formId: randomUUID() }, problems, done: null });
    }
    const fields = { dueOn: desk.dueOn.missing, change: desk.change.missing, present: desk.nobody };
    return deskCard(room, question, { typed, problems: problemsOf(error, text, fields), done: null });
  }
}
