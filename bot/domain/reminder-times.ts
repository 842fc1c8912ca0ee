import { Temporal } from 'temporal-polyfill';
import { localDay } from './local-time.ts';
import type { Round } from './round.ts';
import { dueInstant, isBefore, localInstant } from './round-instants.ts';
import type { ReminderStep, Settings } from './settings.ts';
import { plusDays, type WorkCalendar, workingDayAtOrAfter, workingDaysBefore } from './working-days.ts';

/** One reminder of a round: its place among the round's reminders, and when (ISO, UTC). */
export type ReminderTime = { readonly step: number; readonly at: string };

type RemindedRound = Pick<Round, 'opensOn' | 'opensAt' | 'openedAt' | 'dueOn' | 'dueTime' | 'reminders'>;

/**
 * When a round's leads are reminded, in the order of time; by the settings' reminders where it has none of its own. A reminder that falls on a closed day moves to the working
 * day after, and is left out if that brings it within two calendar days of another or of the opening: of two that
 * were moved the one nearer the due day stays. Those that were not moved stay as the coordinators set them.
 * Left out too is whatever would come on the day it opens or before, or when it is due or after.
 */
export function reminderTimes(
  round: RemindedRound,
  settings: WorkCalendar & Pick<Settings, 'reminderTime' | 'reminders'>,
  zone: string,
): readonly ReminderTime[] {
  const openedOn = dayOfOpening(round, zone);
  const due = dueInstant(round, zone);
  const possible = (round.reminders ?? settings.reminders)
    .map((reminder, step) => plannedStep(step, dayOfStep(reminder, round.dueOn, settings), settings))
    .map((planned) => ({ ...planned, at: localInstant(planned.day, settings.reminderTime, zone) }))
    .filter(({ day, at }) => day > openedOn && isBefore(at, due));
  return withoutCrowding(possible, openedOn).map(({ step, at }) => ({ step, at }));
}

type PlannedStep = { readonly step: number; readonly day: string; readonly isMoved: boolean };

function dayOfOpening({ openedAt, opensAt, opensOn }: RemindedRound, zone: string): string {
  const at = openedAt ?? opensAt;
  return at === null ? opensOn : localDay(at, zone);
}

function dayOfStep({ unit, before }: ReminderStep, dueOn: string, calendar: WorkCalendar): string {
  return unit === 'days' ? plusDays(dueOn, -before) : workingDaysBefore(dueOn, before, calendar);
}

function plannedStep(step: number, wished: string, calendar: WorkCalendar): PlannedStep {
  const day = workingDayAtOrAfter(wished, calendar);
  return { step, day, isMoved: day !== wished };
}

/** In days of the calendar, so that a Friday and the Monday after are not close. */
const closeDays = 2;

function withoutCrowding<Step extends PlannedStep>(steps: readonly Step[], openedOn: string): readonly Step[] {
  const byNearestDue = steps.toSorted((a, b) => b.day.localeCompare(a.day) || b.step - a.step);
  const kept: Step[] = [];
  for (const step of byNearestDue.filter(({ isMoved }) => !isMoved)) {
    if (!kept.some(({ day }) => day === step.day)) kept.push(step);
  }
  for (const step of byNearestDue.filter(({ isMoved }) => isMoved)) {
    const others = [openedOn, ...kept.map(({ day }) => day)];
    if (!others.some((day) => daysApart(day, step.day) <= closeDays)) kept.push(step);
  }
  return kept.toSorted((a, b) => a.day.localeCompare(b.day));
}

function daysApart(a: string, b: string): number {
  return Math.abs(Temporal.PlainDate.from(a).until(b, { largestUnit: 'days' }).days);
}
