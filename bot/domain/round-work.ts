import { type DueWork, roundWork } from './due-work.ts';
import { reminderTimes } from './reminder-times.ts';
import type { Round } from './round.ts';
import { daysBeforeMeeting } from './round-calendar.ts';
import { closeInstant, dueInstant, isBefore, localInstant } from './round-instants.ts';
import type { Settings } from './settings.ts';
import { workingDaysAfter, workingDaysBefore } from './working-days.ts';

/** When the coordinators are told whom to call, where the round closes before the next working day. */
const lastCallTime = '12:00';

/**
 * All that the clock has to do for an open round after an instant, in the order of time: its reminders; the list of whom
 * to call, on the morning of the working day after it is due, or at the very time where hours count; its closing;
 * and the asking for goal summaries, seven working days before the meeting, or when due in a yearly round without one.
 */
export function workOfRound(round: Round, settings: Settings, { zone, after }: { zone: string; after: string }) {
  const reminders = reminderTimes(round, settings, zone).map(({ step, at }): DueWork => {
    return { ...roundWork(round.id, 'remind', at), step };
  });
  const summaries = goalSummariesAt(round, settings, zone);
  const others = [
    roundWork(round.id, 'to_call', toCallAt(round, settings, zone)),
    ...(summaries === null ? [] : [roundWork(round.id, 'goal_summaries', summaries)]),
  ];
  return [
    ...[...reminders, ...others].filter(({ at }) => isBefore(after, at)),
    roundWork(round.id, 'close_round', closeInstant(round, zone)),
  ].toSorted((a, b) => (isBefore(a.at, b.at) ? -1 : 1));
}

function toCallAt(round: Round, settings: Settings, zone: string): string {
  if (round.dueTime !== null) return dueInstant(round, zone);
  const morningAfter = localInstant(workingDaysAfter(round.dueOn, 1, settings), settings.reminderTime, zone);
  if (isBefore(morningAfter, closeInstant(round, zone))) return morningAfter;
  return localInstant(round.dueOn, lastCallTime, zone);
}

function goalSummariesAt(round: Round, settings: Settings, zone: string): string | null {
  if (round.kind === 'extraordinary') return null;
  const { meetingOn } = round;
  if (meetingOn === null)
    return round.kind === 'yearly' ? localInstant(round.dueOn, settings.reminderTime, zone) : null;
  const day = workingDaysBefore(meetingOn, daysBeforeMeeting.goalSummaries, settings);
  return localInstant(day, settings.reminderTime, zone);
}
