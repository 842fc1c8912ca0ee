import type { Meeting } from './meeting.ts';
import { changeOf, type MeetingChangeKind } from './meeting-states.ts';

/** What those who are told of a meeting know of it. */
export type KnownMeeting = Pick<
  Meeting,
  'group' | 'title' | 'date' | 'startTime' | 'endTime' | 'timeZone' | 'place' | 'onlineUrl'
>;

/** The meeting as it was before a change that people must be told of; kept from when they first knew of it. */
export type MeetingRevision = {
  readonly meetingId: string;
  /** The meeting's sequence after the change. */
  readonly sequence: number;
  readonly before: KnownMeeting;
};

export function knownOf({ group, title, date, startTime, endTime, timeZone, place, onlineUrl }: Meeting): KnownMeeting {
  return { group, title, date, startTime, endTime, timeZone, place, onlineUrl };
}

/** What is not as it was, for those who know it so; that it is cancelled is then all there is to say. */
export function changesSince(before: KnownMeeting, meeting: Meeting): readonly MeetingChangeKind[] {
  const kinds = changeOf({ ...meeting, ...before, state: 'planned' }, meeting)?.kinds ?? [];
  return kinds.includes('cancelled') ? ['cancelled'] : kinds;
}

/** Does it begin at another time? */
export function hasMovedSince(before: KnownMeeting, meeting: KnownMeeting): boolean {
  return (['date', 'startTime', 'timeZone'] as const).some((field) => before[field] !== meeting[field]);
}
