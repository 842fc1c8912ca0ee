import type { CalendarProblem } from './calendar-problem.ts';
import type { Round, RoundDates, RoundKind } from './round.ts';
import type { Settings } from './settings.ts';
import {
  isWorkingDay,
  type WorkCalendar,
  workingDayAtOrAfter,
  workingDayAtOrBefore,
  workingDaysAfter,
  workingDaysBefore,
} from './working-days.ts';

/** Which dates somebody wishes for a round: local ISO dates and times; null leaves it to the rule. */
export type DatesRequest = {
  readonly kind: RoundKind;
  readonly opensOn: string | null;
  readonly dueOn: string | null;
  readonly dueTime: string | null;
  readonly graceUntil: string | null;
  readonly graceTime: string | null;
  readonly meetingOn: string | null;
  /** Last day on which the strategy version is in force. */
  readonly strategyValidTo: string;
  /** How far the round has come; left out where it has asked nobody yet. */
  readonly stage?: RoundStage;
};

/**
 * What still binds a round's dates. The days between due and meeting are agreed when it is planned. Once it asks, what
 * counts is that its last answer is in before the goals are summed up; reopened after that, before the pack is frozen.
 */
export type RoundStage = 'planned' | 'asking' | 'reopened';

/** Days that count back from the first meeting; null where no meeting is served, or the round is counted in hours. */
export type MeetingDays = {
  readonly goalSummariesOn: string | null;
  readonly packFrozenOn: string | null;
  readonly agendaOn: string | null;
};

export type PlannedDates = RoundDates & MeetingDays;

export type PlanResult =
  | { readonly ok: true; readonly value: PlannedDates }
  | { readonly ok: false; readonly problems: readonly CalendarProblem[] };

export type RoundCalendar = WorkCalendar & Pick<Settings, 'graceWorkingDays'>;

/** Working days before the meeting; an answer is due at least `due` of them before where a round is planned. */
export const daysBeforeMeeting = { due: 12, agenda: 10, goalSummaries: 7, packFrozen: 5 } as const;

/** Working days that an ordinary round is open where nobody says. */
export const usualOpenWorkingDays = 30;

/**
 * A round's dates from what is wished, or every problem with them at once. Pure: same wishes, same dates.
 *
 * Ordinary and yearly rounds count in working days. Due is twelve before the meeting where it is not given; on a closed
 * day it moves to the working day before, and an opening to the working day after. Grace is the partnership's.
 *
 * Extraordinary rounds count in hours: no day is moved, as an incident does not wait for Monday, and nothing is counted
 * back from a meeting. Late answers are taken until the same time on the next working day where nothing else is given.
 *
 * Refuses `bad_calendar` where settings leave no working day to count to.
 */
export function planDates(request: DatesRequest, calendar: RoundCalendar): PlanResult {
  const dueOn = dueDay(request, calendar);
  if (dueOn === null) return { ok: false, problems: [{ code: 'due_missing', dates: {} }] };
  const dates = {
    opensOn: openingDay(request, dueOn, calendar),
    dueOn,
    dueTime: request.dueTime,
    ...graceAfter(dueOn, request, calendar),
    meetingOn: request.meetingOn,
    ...meetingDays(request, calendar),
  };
  const problems = problemsOf(dates, request, calendar);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: dates };
}

/** How far a round has come, as its dates count it. */
export function stageOf({ state, snapshot }: Pick<Round, 'state' | 'snapshot'>): RoundStage {
  if (state === 'closed' || (state === 'open' && snapshot > 0)) return 'reopened';
  return state === 'open' ? 'asking' : 'planned';
}

/** The days before a meeting on which its agenda goes out, the goal summaries are done and the pack is frozen. */
export function meetingDays(round: Pick<DatesRequest, 'kind' | 'meetingOn'>, calendar: WorkCalendar): MeetingDays {
  const { kind, meetingOn } = round;
  if (meetingOn === null || kind === 'extraordinary') {
    return { goalSummariesOn: null, packFrozenOn: null, agendaOn: null };
  }
  return {
    goalSummariesOn: workingDaysBefore(meetingOn, daysBeforeMeeting.goalSummaries, calendar),
    packFrozenOn: workingDaysBefore(meetingOn, daysBeforeMeeting.packFrozen, calendar),
    agendaOn: workingDaysBefore(meetingOn, daysBeforeMeeting.agenda, calendar),
  };
}

function dueDay({ kind, dueOn, meetingOn }: DatesRequest, calendar: WorkCalendar): string | null {
  if (kind === 'extraordinary') return dueOn;
  if (dueOn !== null) return workingDayAtOrBefore(dueOn, calendar);
  return meetingOn === null ? null : workingDaysBefore(meetingOn, daysBeforeMeeting.due, calendar);
}

function openingDay({ kind, opensOn }: DatesRequest, dueOn: string, calendar: WorkCalendar): string {
  if (kind === 'extraordinary') return opensOn ?? dueOn;
  return opensOn === null
    ? workingDaysBefore(dueOn, usualOpenWorkingDays, calendar)
    : workingDayAtOrAfter(opensOn, calendar);
}

type Grace = Pick<RoundDates, 'graceUntil' | 'graceTime'>;

function graceAfter(dueOn: string, request: DatesRequest, calendar: RoundCalendar): Grace {
  const { kind, dueTime, graceUntil, graceTime } = request;
  if (graceUntil !== null) return { graceUntil, graceTime };
  if (kind !== 'extraordinary') {
    return { graceUntil: workingDaysAfter(dueOn, calendar.graceWorkingDays, calendar), graceTime };
  }
  return { graceUntil: workingDaysAfter(dueOn, 1, calendar), graceTime: graceTime ?? dueTime };
}

function problemsOf(dates: PlannedDates, request: DatesRequest, calendar: WorkCalendar): readonly CalendarProblem[] {
  const { opensOn, dueOn, graceUntil } = dates;
  const { strategyValidTo } = request;
  return [
    opensOn > dueOn && ({ code: 'opens_after_due', dates: { opensOn, dueOn } } as const),
    graceEndsBeforeDue(dates) && ({ code: 'grace_before_due', dates: { dueOn, graceUntil } } as const),
    ...meetingProblems(dates, request, calendar),
    strategyValidTo < opensOn && ({ code: 'strategy_ended', dates: { opensOn, strategyValidTo } } as const),
  ].filter((problem) => problem !== false);
}

/** Without a time a day ends after every time of it. */
function graceEndsBeforeDue({ dueOn, dueTime, graceUntil, graceTime }: RoundDates): boolean {
  return `${graceUntil}T${graceTime ?? '24:00'}` < `${dueOn}T${dueTime ?? '24:00'}`;
}

function meetingProblems(
  { opensOn, dueOn, graceUntil, meetingOn, goalSummariesOn, packFrozenOn }: PlannedDates,
  { kind, stage = 'planned' }: DatesRequest,
  calendar: WorkCalendar,
): readonly (CalendarProblem | false)[] {
  if (meetingOn === null) return [];
  const isInHours = kind === 'extraordinary';
  const isDueBound = stage === 'planned' || isInHours;
  const latestDueOn = isInHours ? meetingOn : workingDaysBefore(meetingOn, daysBeforeMeeting.due, calendar);
  const packProblem = packFrozenOn !== null &&
    graceUntil >= packFrozenOn && {
      code: 'pack_before_close' as const,
      dates: { graceUntil, packFrozenOn, meetingOn },
    };
  if (stage === 'reopened') return [packProblem];
  return [
    !(isInHours || isWorkingDay(meetingOn, calendar)) && { code: 'meeting_on_closed_day', dates: { meetingOn } },
    meetingOn < opensOn && { code: 'meeting_before_opening', dates: { opensOn, meetingOn } },
    isDueBound && dueOn > latestDueOn && { code: 'due_too_late', dates: { dueOn, latestDueOn, meetingOn } },
    goalSummariesOn !== null &&
      graceUntil >= goalSummariesOn && {
        code: 'goal_summaries_before_close',
        dates: { graceUntil, goalSummariesOn, meetingOn },
      },
    packProblem,
  ];
}
