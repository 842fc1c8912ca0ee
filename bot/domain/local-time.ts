import { Temporal } from 'temporal-polyfill';

/** The local day (ISO date) on which an instant (ISO, UTC) falls in a time zone (IANA name). */
export function localDay(instant: string, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/**
 * The instant (ISO, UTC, with milliseconds) at which a local day (ISO date) is over: the first of the next day,
 * 23, 24 or 25 hours after its own first.
 */
export function endOfLocalDay(day: string, zone: string): string {
  const nextDay = Temporal.PlainDate.from(day).add({ days: 1 });
  return nextDay.toZonedDateTime(zone).toInstant().toString({ fractionalSecondDigits: 3 });
}

/** Is this a day of the calendar, written as an ISO date such as `2025-05-28`? The form alone is not enough: 2025-02-31 has it. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
