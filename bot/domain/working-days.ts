import { Temporal } from 'temporal-polyfill';
import { isDanishHoliday } from './danish-holidays.ts';
import { Refusal } from './refusal.ts';
import type { Settings } from './settings.ts';

/** What says which days nobody works. */
export type WorkCalendar = Pick<Settings, 'closedDays' | 'quietPeriods'>;

/** Whether a local day (ISO date) is none of: weekend, public holiday, agreed closed day, day of a quiet period. */
export function isWorkingDay(day: string, calendar: WorkCalendar): boolean {
  return !(isWeekend(day) || isDanishHoliday(day) || isClosedByAgreement(day, calendar) || isQuiet(day, calendar));
}

/** The day itself, or the last working day before it. Refuses `bad_calendar` where there is none for half a year. */
export function workingDayAtOrBefore(day: string, calendar: WorkCalendar): string {
  return firstWorkingDay(day, -1, calendar);
}

/** The day itself, or the first working day after it. Refuses `bad_calendar` where there is none for half a year. */
export function workingDayAtOrAfter(day: string, calendar: WorkCalendar): string {
  return firstWorkingDay(day, 1, calendar);
}

/** The `count`-th working day before a day, which need not be one itself; with 0 the day as it is. */
export function workingDaysBefore(day: string, count: number, calendar: WorkCalendar): string {
  let reached = day;
  for (let counted = 0; counted < count; counted += 1) reached = firstWorkingDay(plusDays(reached, -1), -1, calendar);
  return reached;
}

/** The `count`-th working day after a day, which need not be one itself; with 0 the day as it is. */
export function workingDaysAfter(day: string, count: number, calendar: WorkCalendar): string {
  let reached = day;
  for (let counted = 0; counted < count; counted += 1) reached = firstWorkingDay(plusDays(reached, 1), 1, calendar);
  return reached;
}

/** How many working days come after `from` up to and including `to`; 0 where `to` is not later. */
export function workingDaysBetween(from: string, to: string, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = plusDays(from, 1); day <= to; day = plusDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
}

/** Whether a local day (ISO date) is one of those that were agreed to be closed. */
export function isClosedByAgreement(day: string, { closedDays }: Pick<WorkCalendar, 'closedDays'>): boolean {
  return closedDays.some((closed) => closed === day || closed === day.slice('yyyy-'.length));
}

/** The local day (ISO date) some days of the calendar later, or earlier where negative. */
export function plusDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** No partnership is closed for longer: a calendar that says so is a mistake, and must not be walked for ever. */
const longestClosureDays = 183;

function firstWorkingDay(start: string, direction: 1 | -1, calendar: WorkCalendar): string {
  for (let days = 0; days <= longestClosureDays; days += 1) {
    const day = plusDays(start, days * direction);
    if (isWorkingDay(day, calendar)) return day;
  }
  throw new Refusal('bad_calendar', { problems: ['no_working_day'], day: start });
}

function isWeekend(day: string): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek >= 6;
}

function isQuiet(day: string, { quietPeriods }: WorkCalendar): boolean {
  return quietPeriods.some(({ from, to }) => from <= day && day <= to);
}
