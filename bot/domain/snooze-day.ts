import { Temporal } from 'temporal-polyfill';
import { plusDays, type WorkCalendar, workingDayAtOrAfter } from './working-days.ts';

export const snoozeChoices = ['tomorrow', 'monday', 'three_days'] as const;
/** When somebody wants to be reminded again. */
export type SnoozeChoice = (typeof snoozeChoices)[number];

/** The local day (ISO date) a choice made on a local day leads to: on a closed day, the working day after it. */
export function snoozeDay(choice: SnoozeChoice, today: string, calendar: WorkCalendar): string {
  return workingDayAtOrAfter(plusDays(today, daysUntil(choice, today)), calendar);
}

function daysUntil(choice: SnoozeChoice, today: string): number {
  if (choice === 'tomorrow') return 1;
  if (choice === 'three_days') return 3;
  // On a Monday the next one is meant.
  return 8 - Temporal.PlainDate.from(today).dayOfWeek;
}
