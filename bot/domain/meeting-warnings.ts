import { Temporal } from 'temporal-polyfill';
import type { Group } from './channel.ts';
import { isDanishHoliday } from './danish-holidays.ts';
import type { Meeting } from './meeting.ts';
import { isAtTheSameTime } from './meeting-moments.ts';
import type { Round } from './round.ts';
import { meetingDays } from './round-calendar.ts';
import { isClosedByAgreement, type WorkCalendar } from './working-days.ts';

/**
 * Something to know before a meeting is planned so; a warning never refuses. Days are local ISO dates, meetings go by
 * their ids: who may not know of a group's meetings is not to be shown the warning.
 */
export type MeetingWarning =
  | { readonly code: 'past' | 'weekend' | 'holiday' | 'closed_day'; readonly date: string }
  | {
      readonly code: 'quiet_period';
      readonly date: string;
      readonly from: string;
      readonly to: string;
      readonly name: string;
    }
  /** `week` is an ISO 8601 week in which schools are usually closed. */
  | { readonly code: 'school_holiday'; readonly date: string; readonly week: number }
  /** Held at the same time as another meeting with some of the same people, whoever chairs included. */
  | {
      readonly code: 'same_people';
      readonly date: string;
      readonly meetingId: string;
      readonly group: Group;
      readonly personIds: readonly string[];
    }
  /** On the same day as a meeting of another group. */
  | { readonly code: 'same_day'; readonly date: string; readonly meetingId: string; readonly group: Group }
  /** Its round takes answers on the day its pack is to be final, or after. */
  | {
      readonly code: 'pack_before_close';
      readonly date: string;
      readonly packFrozenOn: string;
      readonly graceUntil: string;
    };

/** ISO weeks in which schools in Denmark are usually closed; which one of 7 and 8 differs from place to place. */
export const usualSchoolHolidayWeeks: readonly number[] = [7, 8, 27, 28, 29, 30, 31, 32, 42];

/** What a meeting is looked at beside. */
export type MeetingSurroundings = {
  /** Local ISO date. */
  readonly today: string;
  readonly calendar: WorkCalendar;
  readonly schoolHolidayWeeks: readonly number[];
  /** The partnership's meetings; itself may be among them. */
  readonly meetings: readonly Meeting[];
  /** The round that serves it, or null. */
  readonly round: Pick<Round, 'kind' | 'state' | 'graceUntil'> | null;
};

/** Everything to know about when a meeting is held: about the day, then the other meetings in order, then its round. */
export function meetingWarnings(meeting: Meeting, surroundings: MeetingSurroundings): readonly MeetingWarning[] {
  return [
    ...dayWarnings(meeting.date, surroundings),
    ...surroundings.meetings.flatMap((other) => clashWith(other, meeting)),
    ...roundWarnings(meeting, surroundings),
  ];
}

function dayWarnings(date: string, { today, calendar, schoolHolidayWeeks }: MeetingSurroundings): MeetingWarning[] {
  const day = Temporal.PlainDate.from(date);
  const warnings: MeetingWarning[] = [];
  if (date < today) warnings.push({ code: 'past', date });
  if (day.dayOfWeek >= 6) warnings.push({ code: 'weekend', date });
  if (isDanishHoliday(date)) warnings.push({ code: 'holiday', date });
  else if (isClosedByAgreement(date, calendar)) warnings.push({ code: 'closed_day', date });
  for (const { from, to, name } of calendar.quietPeriods) {
    if (from <= date && date <= to) warnings.push({ code: 'quiet_period', date, from, to, name });
  }
  const week = day.weekOfYear;
  if (week !== undefined && schoolHolidayWeeks.includes(week)) warnings.push({ code: 'school_holiday', date, week });
  return warnings;
}

/** The graver one alone: who must be in two places need not be told that it is on the same day. */
function clashWith(other: Meeting, meeting: Meeting): readonly MeetingWarning[] {
  if (other.id === meeting.id || other.state === 'cancelled') return [];
  const { date } = meeting;
  const clash = { date, meetingId: other.id, group: other.group };
  const others = peopleOf(other);
  const personIds = peopleOf(meeting).filter((id) => others.includes(id));
  if (personIds.length > 0 && isAtTheSameTime(meeting, other)) return [{ code: 'same_people', ...clash, personIds }];
  return other.date === date && isOtherGroup(other, meeting) ? [{ code: 'same_day', ...clash }] : [];
}

function peopleOf({ chairId, participantIds }: Meeting): readonly string[] {
  return [...new Set(chairId === null ? participantIds : [chairId, ...participantIds])];
}

/** `other` is any group beside the three: two such meetings are one group's only where they are of one series. */
function isOtherGroup(other: Meeting, meeting: Meeting): boolean {
  if (other.group !== meeting.group) return true;
  return meeting.group === 'other' && (meeting.seriesId === null || meeting.seriesId !== other.seriesId);
}

function roundWarnings({ date }: Meeting, { round, calendar }: MeetingSurroundings): readonly MeetingWarning[] {
  if (round === null || round.state === 'closed' || round.state === 'cancelled') return [];
  const { packFrozenOn } = meetingDays({ kind: round.kind, meetingOn: date }, calendar);
  if (packFrozenOn === null || round.graceUntil < packFrozenOn) return [];
  return [{ code: 'pack_before_close', date, packFrozenOn, graceUntil: round.graceUntil }];
}
