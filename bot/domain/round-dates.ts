import type { RoundDates } from './round.ts';

/** A round's dates alone, whatever else comes with them. */
export function datesOf({ opensOn, dueOn, dueTime, graceUntil, graceTime, meetingOn }: RoundDates): RoundDates {
  return { opensOn, dueOn, dueTime, graceUntil, graceTime, meetingOn };
}
