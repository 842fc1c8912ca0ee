import type { Group } from './channel.ts';
import { isDay } from './local-time.ts';
import { type MeetingStep, usualMeetingPlan } from './meeting.ts';
import type { MeetingProblem } from './meeting-problem.ts';
import {
  type MeetingSeries,
  type SeriesFacts,
  type SeriesRule,
  usualYearlyDays,
  type YearlyDay,
} from './meeting-series.ts';
import { type MeetingChoices, parseMeeting, type RawMeeting } from './parse-meeting.ts';
import { parseMeetingPlan } from './parse-meeting-plan.ts';
import { factsOf } from './series-change.ts';

/** On which days a series meets, as it was chosen: the group's usual ones, others of every year, or agreed dates. */
export type WishedRule = { readonly kind: 'usual' } | SeriesRule;

/** A series' form: that of a meeting without its day, and the rule that gives the days. */
export type RawSeries = { readonly raw: Omit<RawMeeting, 'date'>; readonly rule: WishedRule };

export type ParsedSeries =
  | { readonly ok: true; readonly value: Omit<MeetingSeries, 'id' | 'formers'> }
  | { readonly ok: false; readonly problems: readonly MeetingProblem[] };

/** Most days of a year, and most dates that are agreed at once. */
export const mostDates = 24;

/** Reads a series' form; all problems come back at once. What is wrong with its days is said of the field `date`. */
export function parseMeetingSeries({ raw, rule }: RawSeries, choices: MeetingChoices): ParsedSeries {
  const days = ruleProblems(rule);
  const parsed = parseMeeting({ ...raw, date: anyDay }, choices);
  if (!parsed.ok || days.length > 0) {
    return { ok: false, problems: [...days, ...(parsed.ok ? [] : parsed.problems)] };
  }
  const { date: _, ...shared } = parsed.value;
  const found: SeriesRule = rule.kind === 'usual' ? { kind: 'yearly', days: usualYearlyDays[shared.group] } : rule;
  return { ok: true, value: { ...shared, rule: withoutRepeats(found), plan: usualMeetingPlan } };
}

export type ParsedFacts =
  | { readonly ok: true; readonly value: SeriesFacts }
  | { readonly ok: false; readonly problems: readonly MeetingProblem[] };

/** Reads the form of a series that is there: its group and its days stay. Refuses a plan that cannot be. */
export function parseSeriesFacts(
  { raw, plan }: { readonly raw: RawMeeting; readonly plan: readonly MeetingStep[] },
  group: Group,
  choices: MeetingChoices,
): ParsedFacts {
  const kept = parseMeetingPlan(plan);
  const parsed = parseMeeting({ ...raw, group, date: anyDay }, choices);
  return parsed.ok ? { ok: true, value: factsOf({ ...parsed.value, plan: kept }) } : parsed;
}

/** Agreed dates after those there are, which keep their place; null where one is no day, or there are too many. */
export function withMoreDates(rule: SeriesRule, dates: readonly string[]): SeriesRule | null {
  if (rule.kind === 'yearly') return dates.length === 0 ? rule : null;
  const all = [...new Set([...rule.dates, ...dates])];
  return dates.every(isDay) && all.length <= mostDatesEver ? { kind: 'dates', dates: all } : null;
}

/** As many as a series may have over the years. */
const mostDatesEver = 200;

/** Stands in for the day, which every meeting of the series gets from the rule. */
const anyDay = '2000-01-01';

function ruleProblems(rule: WishedRule): readonly MeetingProblem[] {
  if (rule.kind === 'usual') return [];
  const count = rule.kind === 'yearly' ? rule.days.length : rule.dates.length;
  if (count === 0) return [{ field: 'date', code: 'required' }];
  const isSound =
    count <= mostDates && (rule.kind === 'yearly' ? rule.days.every(isYearlyDay) : rule.dates.every(isDay));
  return isSound ? [] : [{ field: 'date', code: 'not_a_day' }];
}

function isYearlyDay({ month, week, weekday }: YearlyDay): boolean {
  return isWithin(month, 12) && isWithin(week, 5) && isWithin(weekday, 7);
}

function isWithin(number: number, most: number): boolean {
  return Number.isSafeInteger(number) && number >= 1 && number <= most;
}

function withoutRepeats(rule: SeriesRule): SeriesRule {
  return rule.kind === 'yearly' ? rule : { kind: 'dates', dates: [...new Set(rule.dates)] };
}
