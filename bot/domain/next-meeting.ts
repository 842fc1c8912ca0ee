import type { Group } from './channel.ts';
import type { Meeting } from './meeting.ts';
import { meetingEnd, meetingStart } from './meeting-moments.ts';
import { isBefore } from './round-instants.ts';

/** The planned meetings that are not over at an instant (ISO, UTC), the next one first. */
export function comingMeetings(meetings: readonly Meeting[], at: string): readonly Meeting[] {
  return meetings
    .filter((meeting) => meeting.state === 'planned' && isBefore(at, meetingEnd(meeting)))
    .toSorted((a, b) => Date.parse(meetingStart(a)) - Date.parse(meetingStart(b)) || (a.id < b.id ? -1 : 1));
}

/**
 * The meeting for which a group's waiting points wait, or null. Meetings of `other` groups have nothing to do with each
 * other: of those there is no next one.
 */
export function nextMeetingOf(group: Group, meetings: readonly Meeting[], at: string): Meeting | null {
  if (group === 'other') return null;
  return comingMeetings(meetings, at).find((meeting) => meeting.group === group) ?? null;
}
