import { Temporal } from 'temporal-polyfill';
import type { Group } from './channel.ts';
import { type Meeting, type MeetingDetails, type MeetingStep, meetingBeginnings } from './meeting.ts';

/** A day of every year, such as the fourth Tuesday of January. */
export type YearlyDay = {
  /** 1 is January. */
  readonly month: number;
  /** Which one of its weekday in the month, from 1; the last one where the month has no such. */
  readonly week: number;
  /** 1 is Monday, as in ISO 8601. */
  readonly weekday: number;
};

/**
 * On which days a series meets: by rule, or on dates that were agreed (local ISO dates). Dates keep their place in the
 * list, as it makes their meeting's id: new ones are added at the end, and a meeting that falls away is cancelled.
 */
export type SeriesRule =
  | { readonly kind: 'yearly'; readonly days: readonly YearlyDay[] }
  | { readonly kind: 'dates'; readonly dates: readonly string[] };

/** What a series' meetings have in common, and a coordinator may change for all of them. */
export type SeriesFacts = Omit<MeetingDetails, 'date' | 'group'> & { readonly plan: readonly MeetingStep[] };

/** What a group's meetings have in common until one of them is changed by itself. */
export type MeetingSeries = SeriesFacts &
  Pick<MeetingDetails, 'group'> & {
    readonly id: string;
    readonly rule: SeriesRule;
    /** What they had in common before, as long as a change has not reached all of them. */
    readonly formers: readonly SeriesFacts[];
  };

/**
 * Two meetings a year for lead and steering group and one for the joint meeting, clear of holidays and of the weeks in
 * which schools are usually closed; the lead group meets before the steering group that builds on it.
 */
export const usualYearlyDays: Readonly<Record<Group, readonly YearlyDay[]>> = {
  lead: [
    { month: 1, week: 4, weekday: 2 },
    { month: 9, week: 1, weekday: 2 },
  ],
  steering: [
    { month: 2, week: 1, weekday: 4 },
    { month: 10, week: 1, weekday: 4 },
  ],
  joint: [{ month: 4, week: 3, weekday: 2 }],
  other: [
    { month: 3, week: 1, weekday: 2 },
    { month: 11, week: 1, weekday: 2 },
  ],
};

/**
 * A series' meetings of one year as they are when they are first planned. The same series and year give the same ids,
 * `{series}-{year}-{n}`, whatever has become of the meetings since: who stores them leaves out those that are there
 * already, and one that was moved, even into another year, is neither planned again nor touched by another.
 */
export function occurrencesIn(year: number, series: MeetingSeries): readonly Meeting[] {
  const { id: seriesId, rule, formers: _, ...shared } = series;
  return datesIn(year, rule).map((date, index) => ({
    ...meetingBeginnings,
    ...shared,
    id: `${seriesId}-${year}-${index + 1}`,
    seriesId,
    date,
  }));
}

/** Those of a year's meetings that were never planned, given the ids of those that were. */
export function newOccurrencesIn(
  year: number,
  series: MeetingSeries,
  plannedIds: readonly string[],
): readonly Meeting[] {
  return occurrencesIn(year, series).filter(({ id }) => !plannedIds.includes(id));
}

function datesIn(year: number, rule: SeriesRule): readonly string[] {
  if (rule.kind === 'yearly') return rule.days.map((day) => dateOf(year, day));
  return rule.dates.filter((date) => date.startsWith(`${year}-`));
}

function dateOf(year: number, { month, week, weekday }: YearlyDay): string {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const firstOfWeekday = first.add({ days: (weekday - first.dayOfWeek + 7) % 7 });
  const weeksLeft = Math.floor((first.daysInMonth - firstOfWeekday.day) / 7);
  return firstOfWeekday.add({ weeks: Math.min(week - 1, weeksLeft) }).toString();
}
