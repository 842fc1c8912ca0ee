import { tellingTime } from './channel-hours.ts';
import { type DueWork, meetingWork } from './due-work.ts';
import type { Meeting } from './meeting.ts';
import { meetingEnd, meetingStart } from './meeting-moments.ts';
import type { MeetingChange } from './meeting-states.ts';
import { type MeetingCalendar, meetingTimes, type PlanningMoment } from './meeting-times.ts';
import { isBefore } from './round-instants.ts';

/** The kinds of work by which a channel is told of a meeting: planned anew, all of it, whenever the meeting changes. */
export const meetingWorkKinds: readonly DueWork['kind'][] = ['meeting_notice', 'meeting_changed', 'meeting_over'];

/** All that the clock has to do for a meeting from now on: its notices, and its end. */
export function workOfMeeting(meeting: Meeting, calendar: MeetingCalendar, moment: PlanningMoment): readonly DueWork[] {
  if (meeting.state !== 'planned') return [];
  const notices = meetingTimes(meeting, calendar, moment).map(({ step, at }): DueWork => {
    return { ...meetingWork(meeting.id, 'meeting_notice', at), step };
  });
  return [...notices, meetingWork(meeting.id, 'meeting_over', meetingEnd(meeting))];
}

/**
 * Telling that a meeting has changed: within the channels' hours, and before anybody goes to it, whether to the place
 * and time they know or to the new ones.
 */
export function changedWork(
  after: Meeting,
  { before }: MeetingChange,
  { now, calendar }: { readonly now: string; readonly calendar: MeetingCalendar },
): DueWork {
  const [was, is] = [meetingStart(before), meetingStart(after)];
  const limit = isBefore(is, was) ? is : was;
  const at = tellingTime(now, calendar, { zone: after.timeZone, limit });
  return meetingWork(after.id, 'meeting_changed', at);
}
