import { containsCprNumber } from './cpr.ts';
import type { Meeting } from './meeting.ts';
import { readText } from './read-text.ts';
import { Refusal } from './refusal.ts';

export const attendanceAnswers = ['yes', 'no', 'substitute'] as const;
/** Deltager, afbud, sender en anden. */
export type AttendanceAnswer = (typeof attendanceAnswers)[number];

/** A participant's newest answer about one meeting; there is one at most. */
export type Attendance = {
  readonly meetingId: string;
  readonly personId: string;
  readonly answer: AttendanceAnswer;
  /** Who comes instead, where the answer is `substitute`; empty otherwise. */
  readonly substituteName: string;
  /** Domain instant (ISO, UTC). */
  readonly answeredAt: string;
};

/** Longest name of whoever comes instead, in UTF-16 code units. */
export const longestSubstituteName = 100;

/**
 * Who comes instead, as it was typed → as it is stored, on one line. Refuses `invalid_input` where it is empty or too
 * long, and `contains_cpr_number`; the facts name the field.
 */
export function readSubstituteName(typed: string): string {
  const name = readText(typed).replace(/\s+/g, ' ');
  const field = 'substituteName';
  if (name === '' || name.length > longestSubstituteName) {
    throw new Refusal('invalid_input', { field, limit: longestSubstituteName });
  }
  if (containsCprNumber(name)) throw new Refusal('contains_cpr_number', { field });
  return name;
}

/** Who has answered what, by person id in the order of the meeting's participants. */
export type Headcount = {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly substitutes: readonly Substitute[];
  readonly unanswered: readonly string[];
};

/** Somebody who comes instead of a participant. */
export type Substitute = { readonly personId: string; readonly name: string };

/** Every participant stands in exactly one place; what was said of other meetings or by others is left out. */
export function headcountOf(
  { id, participantIds }: Pick<Meeting, 'id' | 'participantIds'>,
  attendances: readonly Attendance[],
): Headcount {
  const answers = new Map(
    attendances.filter(({ meetingId }) => meetingId === id).map((attendance) => [attendance.personId, attendance]),
  );
  const people = [...new Set(participantIds)];
  const whoSaid = (answer: AttendanceAnswer) => people.filter((person) => answers.get(person)?.answer === answer);
  return {
    yes: whoSaid('yes'),
    no: whoSaid('no'),
    substitutes: whoSaid('substitute').map((personId) => ({
      personId,
      name: answers.get(personId)?.substituteName ?? '',
    })),
    unanswered: people.filter((person) => !answers.has(person)),
  };
}
