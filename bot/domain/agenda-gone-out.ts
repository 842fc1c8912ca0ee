import type { Meeting } from './meeting.ts';
import { meetingStart } from './meeting-moments.ts';
import { type MeetingCalendar, meetingTimes } from './meeting-times.ts';
import { isBefore } from './round-instants.ts';

/**
 * Whether a meeting's agenda has been sent out at an instant (ISO, UTC): by the plan's step, or at the latest when the
 * meeting begins. Refuses `bad_calendar` where no working day precedes.
 */
export function hasAgendaGoneOut(meeting: Meeting, calendar: MeetingCalendar, at: string): boolean {
  const times = meetingTimes({ ...meeting, state: 'planned' }, calendar, { now: beginning, isCalled: true });
  const sent = times.find(({ kind }) => kind === 'agenda')?.at ?? meetingStart(meeting);
  return !isBefore(at, sent);
}

/** Before any meeting, so that no step of its plan is past. */
const beginning = '1970-01-01T00:00:00.000Z';
