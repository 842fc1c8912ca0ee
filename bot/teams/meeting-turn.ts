import type { MeetingAction } from '#bot/cards/meeting-action.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { answerAttendance } from '#bot/use-cases/meetings/answer-attendance.ts';
import { cancelMeeting } from '#bot/use-cases/meetings/cancel-meeting.ts';
import { markInvited } from '#bot/use-cases/meetings/mark-invited.ts';
import { cancelQuestion, shownMeeting, shownMeetings } from './meeting-cards.ts';
import { changeTurn, planMeetingTurn } from './meeting-form-turn.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

type Of<Verb extends MeetingAction['verb']> = Extract<MeetingAction, { verb: Verb }>;

/** What somebody presses about meetings in the chat. The card becomes what it led to. */
export async function meetingTurn(room: TurnRoom, turn: Turn, action: MeetingAction): Promise<CardAnswer> {
  switch (action.verb) {
    case 'meeting.list':
      return { kind: 'card', card: await shownMeetings(room, turn, { ...action, done: null }) };
    case 'meeting.show':
      return { kind: 'card', card: await shownMeeting(room, turn, { ...action, done: null }) };
    case 'meeting.answer':
      return answered(room, turn, action);
    case 'meeting.plan':
      return planMeetingTurn(room, turn, action);
    case 'meeting.change':
      return changeTurn(room, turn, action);
    case 'meeting.cancel':
      return cancelled(room, turn, action);
    case 'meeting.invited': {
      await markInvited(room.ports)({ ...turn, ...action });
      const done = action.isInvited ? turn.text.meetingCards.invited : turn.text.meetingCards.notInvited;
      return { kind: 'card', card: await shownMeeting(room, turn, { ...action, done }) };
    }
  }
}

/** The name of whoever comes instead comes back as it was typed where it could not be taken. */
async function answered(room: TurnRoom, turn: Turn, action: Of<'meeting.answer'>): Promise<CardAnswer> {
  const { answer, substituteName } = action;
  try {
    await answerAttendance(room.ports)({ ...turn, ...action });
  } catch (error) {
    const problem = error instanceof Refusal ? nameProblem(turn, error) : null;
    if (problem === null) throw error;
    const returned = { ...action, done: null, substituteName, problems: [problem] };
    return { kind: 'card', card: await shownMeeting(room, turn, returned) };
  }
  const done = turn.text.meetingCards.saved[answer];
  const card =
    answer === 'substitute'
      ? await shownMeeting(room, turn, { ...action, done, substituteName: '' })
      : await shownMeetings(room, turn, { ...action, done });
  return { kind: 'card', card };
}

function nameProblem({ text }: Turn, { code }: Refusal): string | null {
  if (code === 'invalid_input') return text.meetings.attendance.substituteName.missing;
  return code === 'contains_cpr_number' ? text.meetings.problems.contains_cpr_number : null;
}

async function cancelled(room: TurnRoom, turn: Turn, action: Of<'meeting.cancel'>): Promise<CardAnswer> {
  if (action.step === 'ask') return { kind: 'card', card: await cancelQuestion(room, turn, action) };
  await cancelMeeting(room.ports)({ ...turn, ...action });
  const { done } = turn.text.meetingCards.cancel;
  return { kind: 'card', card: await shownMeeting(room, turn, { ...action, done }) };
}
