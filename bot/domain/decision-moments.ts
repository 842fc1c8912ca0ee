import { Temporal } from 'temporal-polyfill';
import type { Decision } from './decision.ts';
import { isBefore, localInstant } from './round-instants.ts';
import type { Settings } from './settings.ts';
import { workingDayAtOrAfter } from './working-days.ts';

type Calendar = Pick<Settings, 'closedDays' | 'quietPeriods' | 'reminderTime'>;

/**
 * When whoever is responsible is reminded of a decision (ISO, UTC): on its due day, or the working day after where that
 * is none. Null where nothing is to be reminded of, or the moment has passed already: it stands among the overdue then.
 */
export function decisionDueAt(
  { state, dueOn }: Pick<Decision, 'state' | 'dueOn'>,
  calendar: Calendar,
  { at, zone }: { readonly at: string; readonly zone: string },
): string | null {
  if (state !== 'open' || dueOn === null) return null;
  const moment = localInstant(workingDayAtOrAfter(dueOn, calendar), calendar.reminderTime, zone);
  return isBefore(at, moment) ? moment : null;
}

/** How long a decision may be corrected before those it concerns are told of it. */
const settlingMinutes = 60;

/** When those who answer for a decision's initiative are told of it (ISO, UTC), once it was written at an instant. */
export function decisionToldAt(at: string): string {
  return Temporal.Instant.from(at).add({ minutes: settlingMinutes }).toString({ fractionalSecondDigits: 3 });
}
