import type { Meeting } from './meeting.ts';

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
