import { Temporal } from 'temporal-polyfill';
import { endOfLocalDay } from './local-time.ts';
import type { RoundDates } from './round.ts';

/**
 * The instant (ISO, UTC, with milliseconds) of a local day (ISO date) and time (`HH:MM`) in a zone (IANA name).
 * A time that summer time skips is as much later; of one that comes twice it is the first.
 */
export function localInstant(day: string, time: string, zone: string): string {
  const local = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(time),
  });
  return local.toInstant().toString({ fractionalSecondDigits: 3 });
}

/** The first instant at which an answer is late: its time on the due day, or the end of that day. */
export function dueInstant({ dueOn, dueTime }: Pick<RoundDates, 'dueOn' | 'dueTime'>, zone: string): string {
  return dueTime === null ? endOfLocalDay(dueOn, zone) : localInstant(dueOn, dueTime, zone);
}

/** The first instant at which no answer is taken: the time on the last day of grace, or the end of that day. */
export function closeInstant(
  { graceUntil, graceTime }: Pick<RoundDates, 'graceUntil' | 'graceTime'>,
  zone: string,
): string {
  return graceTime === null ? endOfLocalDay(graceUntil, zone) : localInstant(graceUntil, graceTime, zone);
}

/** Whether an answer given at an instant (ISO, UTC) comes after the round was due. */
export function isLate(round: Pick<RoundDates, 'dueOn' | 'dueTime'>, at: string, zone: string): boolean {
  return !isBefore(at, dueInstant(round, zone));
}

/** Whether one instant (ISO, UTC) comes before another, however many decimals each is written with. */
export function isBefore(at: string, limit: string): boolean {
  return Temporal.Instant.compare(at, limit) < 0;
}
