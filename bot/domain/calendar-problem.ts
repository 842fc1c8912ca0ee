import { Refusal, type RefusalFacts } from './refusal.ts';

/** Why a round's dates cannot be as wished, with the days concerned (local ISO dates). */
export type CalendarProblem = { readonly code: CalendarProblemCode; readonly dates: ConcernedDates };

/**
 * `due_missing`: neither a due day nor a meeting to count it from.
 * `due_too_late`: later than `latestDueOn`, which leaves time to use the answers before the meeting.
 * `goal_summaries_before_close`, `pack_before_close`: what is written from the answers would be made before the last
 * of them is in.
 * `no_working_day`: the closed days and quiet periods leave none.
 */
export const calendarProblemCodes = [
  'due_missing',
  'opens_after_due',
  'grace_before_due',
  'due_too_late',
  'goal_summaries_before_close',
  'pack_before_close',
  'meeting_on_closed_day',
  'meeting_before_opening',
  'strategy_ended',
  'no_working_day',
] as const;
export type CalendarProblemCode = (typeof calendarProblemCodes)[number];

const concernedDates = [
  'opensOn',
  'dueOn',
  'latestDueOn',
  'graceUntil',
  'goalSummariesOn',
  'packFrozenOn',
  'meetingOn',
  'strategyValidTo',
  'day',
] as const;
type ConcernedDate = (typeof concernedDates)[number];

export type ConcernedDates = Readonly<Partial<Record<ConcernedDate, string>>>;

/** The refusal of dates: its facts are the codes as `problems`, and every day concerned under its own name. */
export function badCalendar(problems: readonly CalendarProblem[]): Refusal {
  const dates = Object.fromEntries(problems.flatMap((problem) => Object.entries(problem.dates)));
  return new Refusal('bad_calendar', { ...dates, problems: problems.map(({ code }) => code) });
}

/** What `badCalendar` refused, read back from its facts; empty where they are another's. */
export function calendarProblemsIn(facts: RefusalFacts): readonly CalendarProblem[] {
  const { problems } = facts;
  if (!Array.isArray(problems)) return [];
  const dates = Object.fromEntries(concernedDates.map((name) => [name, facts[name]]).filter(isDated));
  return calendarProblemCodes.filter((code) => problems.includes(code)).map((code) => ({ code, dates }));
}

function isDated(entry: readonly unknown[]): entry is readonly [ConcernedDate, string] {
  return typeof entry[1] === 'string';
}
