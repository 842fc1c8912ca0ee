import type { Round } from './round.ts';
import { daysBeforeMeeting, type PlanResult, planDates, type RoundCalendar, stageOf } from './round-calendar.ts';
import { workingDayAtOrAfter, workingDaysAfter, workingDaysBefore, workingDaysBetween } from './working-days.ts';

/** Where a round's first meeting has gone, and the local day (ISO dates) on which we ask. */
export type MovedMeeting = {
  readonly meetingOn: string;
  readonly today: string;
  /** Last day on which the round's strategy version is in force. */
  readonly strategyValidTo: string;
};

type MovableRound = Pick<
  Round,
  'kind' | 'state' | 'snapshot' | 'opensOn' | 'dueOn' | 'dueTime' | 'graceUntil' | 'graceTime' | 'meetingOn'
>;

/**
 * Dates that follow from a moved meeting, or every problem with them. The round keeps as many working days from
 * opening to due, from due to the meeting (twelve or more, where time is left) and of grace as it had. What is past
 * stays: an opening that is confirmed, and a due day that has been; nothing moves to before today. A round counted in
 * hours keeps its own dates.
 */
export function proposedDates(round: MovableRound, moved: MovedMeeting, calendar: RoundCalendar): PlanResult {
  const { kind, dueTime, graceTime } = round;
  const { meetingOn, strategyValidTo } = moved;
  const fixed = { kind, dueTime, graceTime, meetingOn, strategyValidTo, stage: stageOf(round) };
  const { opensOn, dueOn, graceUntil } = round;
  if (kind === 'extraordinary') return planDates({ ...fixed, opensOn, dueOn, graceUntil }, calendar);
  const newDueOn = movedDueDay(round, moved, calendar);
  const wished = {
    opensOn: movedOpening(round, { newDueOn, today: moved.today }, calendar),
    dueOn: newDueOn,
    graceUntil: movedGrace(round, newDueOn, calendar),
  };
  return planDates({ ...fixed, ...wished }, calendar);
}

function movedDueDay(round: MovableRound, { meetingOn, today }: MovedMeeting, calendar: RoundCalendar): string {
  const counted = countedBack(round, meetingOn, calendar);
  if (counted >= today) return counted;
  return round.dueOn < today ? round.dueOn : workingDayAtOrAfter(today, calendar);
}

function countedBack({ dueOn, meetingOn }: MovableRound, newMeetingOn: string, calendar: RoundCalendar): string {
  const latest = workingDaysBefore(newMeetingOn, daysBeforeMeeting.due, calendar);
  if (meetingOn === null) return dueOn < latest ? dueOn : latest;
  const lead = Math.max(daysBeforeMeeting.due, workingDaysBetween(dueOn, meetingOn, calendar));
  return workingDaysBefore(newMeetingOn, lead, calendar);
}

type NewDue = { readonly newDueOn: string; readonly today: string };

function movedOpening(round: MovableRound, { newDueOn, today }: NewDue, calendar: RoundCalendar): string {
  if (round.state !== 'planned') return round.opensOn;
  const counted = workingDaysBefore(newDueOn, workingDaysBetween(round.opensOn, round.dueOn, calendar), calendar);
  return counted < today ? workingDayAtOrAfter(today, calendar) : counted;
}

function movedGrace({ dueOn, graceUntil }: MovableRound, newDueOn: string, calendar: RoundCalendar): string {
  if (newDueOn === dueOn) return graceUntil;
  return workingDaysAfter(newDueOn, workingDaysBetween(dueOn, graceUntil, calendar), calendar);
}
