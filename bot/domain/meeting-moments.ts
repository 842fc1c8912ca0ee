import { Temporal } from 'temporal-polyfill';
import type { Meeting } from './meeting.ts';
import { isBefore, localInstant } from './round-instants.ts';

type Held = Pick<Meeting, 'date' | 'startTime' | 'endTime' | 'timeZone'>;

/** When a meeting begins (ISO instant, UTC). */
export function meetingStart({ date, startTime, timeZone }: Pick<Held, 'date' | 'startTime' | 'timeZone'>): string {
  return localInstant(date, startTime, timeZone);
}

/** When a meeting ends (ISO instant, UTC). */
export function meetingEnd({ date, endTime, timeZone }: Pick<Held, 'date' | 'endTime' | 'timeZone'>): string {
  return localInstant(date, endTime, timeZone);
}

/** Whether two meetings are held at the same time for a while; one that begins as the other ends is not. */
export function isAtTheSameTime(one: Held, other: Held): boolean {
  return isBefore(meetingStart(one), meetingEnd(other)) && isBefore(meetingStart(other), meetingEnd(one));
}

/** A local moment of a zone, for writers of calendars that want the zone kept beside the instant. */
export function zonedMoment(instant: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
}

/** The instant (ISO, UTC) some hours before another, whatever the clocks do in between. */
export function hoursBefore(instant: string, hours: number): string {
  return Temporal.Instant.from(instant).subtract({ hours }).toString({ fractionalSecondDigits: 3 });
}
