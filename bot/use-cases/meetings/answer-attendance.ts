import { type Attendance, type AttendanceAnswer, readSubstituteName } from '#bot/domain/attendance.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { meetingStart } from '#bot/domain/meeting-moments.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { isSame } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { MeetingQuestion } from './change-meeting.ts';
import { changesOfPost } from './meeting-notices.ts';
import { seenMeeting } from './seen-meeting.ts';

export type AnswerAttendance = MeetingQuestion & {
  readonly answer: AttendanceAnswer;
  /** Who comes instead, as it was typed; read only with `substitute`. */
  readonly substituteName: string;
};

export type AnsweredAttendance = { readonly meeting: Meeting; readonly attendance: Attendance };

/**
 * The caller's own answer, in place of an earlier one; the same twice is one. For whoever may see the meeting, until it
 * begins. Refuses `no_such_meeting`, `meeting_not_in_state`, `answers_in_outlook`, `meeting_begun`, and what
 * `readSubstituteName` does.
 */
export function answerAttendance(ports: Ports) {
  return (input: AnswerAttendance): Promise<AnsweredAttendance> =>
    committed(ports, input.partnershipId, async () => {
      const { partnershipId, meetingId, answer, at } = input;
      const { person, meeting } = await seenMeeting(ports, input);
      assertTakesAnswers(meeting, at);
      const substituteName = answer === 'substitute' ? readSubstituteName(input.substituteName) : '';
      const attendance: Attendance = { meetingId, personId: person.id, answer, substituteName, answeredAt: at };
      const before = await ports.records.attendance(partnershipId, meetingId, person.id);
      if (before && isSame({ ...before.value, answeredAt: at }, attendance)) {
        return { changes: [], result: { meeting, attendance: before.value } };
      }
      const audit = { at, by: person.id, action: 'attendance_answered', subject: meetingId } as const;
      const changes = [
        { kind: 'attendance', value: attendance, tag: before?.tag ?? null },
        { kind: 'audit', value: audit },
        ...(await changesOfPost(ports)(partnershipId, { meetingId, at })),
      ] as const;
      return { changes, result: { meeting, attendance } };
    });
}

function assertTakesAnswers({ state, isInvited, ...held }: Meeting, at: string): void {
  if (state !== 'planned') throw new Refusal('meeting_not_in_state', { state });
  if (isInvited) throw new Refusal('answers_in_outlook');
  if (!isBefore(at, meetingStart(held))) throw new Refusal('meeting_begun');
}
