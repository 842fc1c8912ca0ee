import type { AttendanceAction } from '#bot/cards/attendance-action.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { answerAttendance } from '#bot/use-cases/meetings/answer-attendance.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

type Answering = { readonly action: AttendanceAction; readonly identity: Identity };

/**
 * Somebody says whether they come, and is answered alone; how many come stands in the meeting's post. Whoever is not in
 * the meeting's group is told kindly. Throws the use-case's other Refusals.
 */
export async function attendanceTurn(
  room: TurnRoom,
  { text, at }: Pick<Turn, 'text' | 'at'>,
  { action, identity }: Answering,
): Promise<CardAnswer> {
  const { partnershipId, meetingId, answer, substituteName } = action;
  const words = text.meetingPosts;
  try {
    const { attendance } = await answerAttendance(room.ports)({
      identity,
      partnershipId,
      meetingId,
      answer,
      substituteName,
      at,
    });
    const said =
      attendance.answer === 'substitute'
        ? words.answered.substitute(attendance.substituteName)
        : words.answered[attendance.answer];
    return { kind: 'message', text: said };
  } catch (error) {
    const isOutside = error instanceof Refusal && error.code === 'no_such_meeting';
    if (!isOutside) throw error;
    return { kind: 'message', text: words.notInvited };
  }
}
