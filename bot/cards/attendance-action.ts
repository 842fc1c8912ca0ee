import { type AttendanceAnswer, attendanceAnswers, longestSubstituteName } from '#bot/domain/attendance.ts';
import { type Fields, type Pressed, readId, readTyped, readWord } from './card-fields.ts';

/** Somebody says whether they come to a meeting; the name of whoever comes instead as it was typed. */
export type AttendanceAction = Pressed<
  'meeting.attend',
  {
    readonly partnershipId: string;
    readonly meetingId: string;
    readonly answer: AttendanceAnswer;
    readonly substituteName: string;
  }
>;

/** The input in which it is typed who comes instead. */
export const substituteInput = 'substituteName';

/** Reads the data of an attendance button; null where it is none, or broken. Never throws. */
export function readAttendanceAction(fields: Fields): AttendanceAction | null {
  if (fields.get('verb') !== 'meeting.attend') return null;
  const partnershipId = readId(fields.get('partnershipId'));
  const meetingId = readId(fields.get('meetingId'));
  const answer = readWord(attendanceAnswers, fields.get('answer'));
  if (!partnershipId || !meetingId || !answer) return null;
  const substituteName = readTyped(fields.get(substituteInput), longestSubstituteName * 3);
  return { verb: 'meeting.attend', partnershipId, meetingId, answer, substituteName };
}
