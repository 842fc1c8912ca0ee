import * as v from 'valibot';
import { instant } from './fields.ts';

/** The paths of the caller's own calendar address. Each takes `?partnership=` as all others do. */
export const calendarFeedPaths = {
  /** GET: whether there is one. POST makes one, or another in its place; in Danish unless `?lang=en`. */
  feed: '/api/calendar-feed',
  /** POST: it is read by nobody any more. */
  revoke: '/api/calendar-feed/revoke',
} as const;

export const calendarFeed = v.object({ madeAt: v.nullable(instant) });
export type CalendarFeedShown = v.InferOutput<typeof calendarFeed>;

/** Shown this once: it is not kept, and whoever knows it may read the feed. */
export const madeCalendarFeed = v.object({ url: v.pipe(v.string(), v.url()), madeAt: instant });
export type MadeCalendarFeed = v.InferOutput<typeof madeCalendarFeed>;
