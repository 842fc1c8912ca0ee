import { type AttendanceAnswer, attendanceAnswers, longestSubstituteName } from '#bot/domain/attendance.ts';
import { type MeetingField, meetingFields } from '#bot/domain/meeting-problem.ts';
import type { RawMeeting } from '#bot/domain/parse-meeting.ts';
import { substituteInput } from './attendance-action.ts';
import { type Fields, type Pressed, readId, readNewId, readTyped, readWord } from './card-fields.ts';
import { type Step, steps } from './planning-action.ts';

type OfPartnership = { readonly partnershipId: string };
export type MeetingAddress = OfPartnership & { readonly meetingId: string };

/** What was typed of a meeting, and for which day it is meant whatever there is to know about it. */
export type TypedForm = { readonly step: Step; readonly typed: RawMeeting; readonly sureOf: string | null };

/** What somebody pressed about a meeting. */
export type MeetingAction =
  | Pressed<'meeting.list', OfPartnership>
  | Pressed<'meeting.show', MeetingAddress>
  | Pressed<'meeting.answer', MeetingAddress & { readonly answer: AttendanceAnswer; readonly substituteName: string }>
  /** `formId` names the meeting that is made, so that the same form sent twice is one meeting. */
  | Pressed<
      'meeting.plan',
      OfPartnership & TypedForm & { readonly formId: string | null; readonly roundId: string | null }
    >
  /** `seen` says which meeting the form was drawn from. */
  | Pressed<'meeting.change', MeetingAddress & TypedForm & { readonly seen: string | null }>
  | Pressed<'meeting.cancel', MeetingAddress & { readonly step: Step }>
  | Pressed<'meeting.invited', MeetingAddress & { readonly isInvited: boolean }>;

/** Reads the data of such a button; null where it is none of these, or broken. Never throws. */
export function readMeetingAction(fields: Fields): MeetingAction | null {
  const partnershipId = readId(fields.get('partnershipId'));
  if (!partnershipId) return null;
  const verb = fields.get('verb');
  if (verb === 'meeting.list') return { verb, partnershipId };
  if (verb === 'meeting.plan') {
    const ids = { formId: readNewId(fields.get('formId')), roundId: readId(fields.get('roundId')) };
    return { verb, partnershipId, ...ids, ...readForm(fields) };
  }
  const meetingId = readId(fields.get('meetingId'));
  return meetingId ? ofMeeting(fields, { partnershipId, meetingId }) : null;
}

function ofMeeting(fields: Fields, address: MeetingAddress): MeetingAction | null {
  const verb = fields.get('verb');
  switch (verb) {
    case 'meeting.show':
      return { verb, ...address };
    case 'meeting.answer': {
      const answer = readWord(attendanceAnswers, fields.get('answer'));
      const substituteName = readTyped(fields.get(substituteInput), longestSubstituteName * 3);
      return answer && { verb, ...address, answer, substituteName };
    }
    case 'meeting.change':
      return { verb, ...address, seen: readId(fields.get('seen')), ...readForm(fields) };
    case 'meeting.cancel':
      return { verb, ...address, step: stepOf(fields) };
    case 'meeting.invited':
      return { verb, ...address, isInvited: String(fields.get('isInvited')) === 'true' };
    default:
      return null;
  }
}

function readForm(fields: Fields): TypedForm {
  return { step: stepOf(fields), typed: readMeetingFields(fields), sureOf: readId(fields.get('sureOf')) };
}

function stepOf(fields: Fields): Step {
  return readWord(steps, fields.get('step')) ?? 'ask';
}

/** Longer than any limit, so that what is too long is refused and not cut. */
const readAtMost: Partial<Record<MeetingField, number>> = { title: 1000, place: 1000, participantIds: 100_000 };

function readMeetingFields(fields: Fields): RawMeeting {
  const typed = meetingFields.flatMap((field) => {
    const value = fields.get(field);
    return typeof value === 'string' ? [[field, readTyped(value, readAtMost[field] ?? 10_000)] as const] : [];
  });
  return Object.fromEntries(typed);
}

/** What a coordinator is sure of once they were warned: this day and time for this group, and no other. */
export function sureWordOf({ group, date, startTime, endTime }: RawMeeting): string {
  return [group, date, startTime, endTime]
    .map((part) => part ?? '')
    .join(' ')
    .slice(0, 200);
}
