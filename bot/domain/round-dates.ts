import type { RoundDates } from './round.ts';

/** A round's dates alone, whatever else comes with them. */
export function datesOf({ opensOn, dueOn, dueTime, graceUntil, graceTime, meetingOn }: RoundDates): RoundDates {
  return { opensOn, dueOn, dueTime, graceUntil, graceTime, meetingOn };
}

/** Whether two rounds have every date and time in common. */
export function haveSameDates(one: RoundDates, other: RoundDates): boolean {
  const parts = ['opensOn', 'dueOn', 'dueTime', 'graceUntil', 'graceTime', 'meetingOn'] as const;
  return parts.every((part) => one[part] === other[part]);
}
