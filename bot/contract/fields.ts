import * as v from 'valibot';
import { failureReasons, fallbacks } from '#bot/domain/notice.ts';
import { reaches } from '#bot/domain/reach.ts';

/** Any id that came over the wire: bounded, and nothing else is known of it. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** A day that there is, of this century: `2027-02-30` is none. */
export const localDay = v.pipe(v.string(), v.regex(/^20\d\d-\d\d-\d\d$/), v.check(isInCalendar));

export const localTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

export const instant = v.pipe(v.string(), v.isoTimestamp());

/** A version of an answer: 1, 2, 3 … */
export const version = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** Somebody by name; never more of them than that. */
export const person = v.object({ id: v.string(), name: v.string(), organisation: v.string() });

export const named = v.object({ id: v.string(), name: v.string(), nameEn: v.nullable(v.string()) });

/** How somebody can be reached, and what became of the newest notices to them. */
export const reach = v.object({
  reach: v.picklist(reaches),
  /** True where Teams last refused to deliver. */
  isParked: v.boolean(),
  lastDeliveredAt: v.nullable(instant),
  lastFailedAt: v.nullable(instant),
  failureReason: v.nullable(v.picklist(failureReasons)),
  fallback: v.nullable(v.picklist(fallbacks)),
});

/** `Date` rolls a day that there is not over into the next month. */
function isInCalendar(day: string): boolean {
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}
