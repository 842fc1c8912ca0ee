import { channelTime, tellingTime } from './channel-hours.ts';
import { localDay } from './local-time.ts';
import type { Meeting, MeetingStep, MeetingStepKind } from './meeting.ts';
import { hoursBefore, meetingStart } from './meeting-moments.ts';
import { isBefore, localInstant } from './round-instants.ts';
import type { SendHours } from './send-hours.ts';
import type { Settings } from './settings.ts';
import { plusDays, workingDaysBefore } from './working-days.ts';

/** One notice of a meeting: its place in `meeting.plan`, what it is, and when (ISO, UTC). */
export type MeetingTime = { readonly step: number; readonly kind: MeetingStepKind; readonly at: string };

/** When we ask: now (ISO, UTC), and whether the channel has been told that the meeting is called. */
export type PlanningMoment = { readonly now: string; readonly isCalled: boolean };

export type MeetingCalendar = SendHours & Pick<Settings, 'reminderTime'>;

/**
 * When the channel is told of a planned meeting, in the order of time; all in the meeting's own zone.
 *
 * Days are counted to `reminderTime`, hours to the minute. What falls outside the channels' hours or on a closed day
 * comes at `sendUntil` on the working day before, also the hour before an early or a late meeting. Of two that then
 * stand on one day the first is kept, so that an hour before is not said where the day before has been said that day.
 *
 * What is past is left out, except that a meeting nobody has been told of is called at once, or when the channels' hours
 * begin again. None is told of a meeting
 * that has begun, and an hour before only where it is online. Refuses `bad_calendar` where no working day precedes.
 */
export function meetingTimes(
  meeting: Pick<Meeting, 'date' | 'startTime' | 'timeZone' | 'onlineUrl' | 'state' | 'plan'>,
  calendar: MeetingCalendar,
  { now, isCalled }: PlanningMoment,
): readonly MeetingTime[] {
  const limit = meetingStart(meeting);
  if (meeting.state !== 'planned' || !isBefore(now, limit)) return [];
  const soonest = () => tellingTime(now, calendar, { zone: meeting.timeZone, limit });
  const possible = meeting.plan
    .map((planned, step) => ({ step, kind: planned.kind, at: timeOfStep(meeting, planned, calendar) }))
    .filter(({ kind }) => kind !== 'hour_before' || meeting.onlineUrl !== null)
    .filter(({ kind }) => kind !== 'called' || !isCalled)
    .map((time) => (time.kind === 'called' && isBefore(time.at, now) ? { ...time, at: soonest() } : time))
    .filter(({ at }) => !isBefore(at, now) && isBefore(at, limit));
  return oneADay(possible, meeting.timeZone);
}

function timeOfStep(
  { date, startTime, timeZone }: Pick<Meeting, 'date' | 'startTime' | 'timeZone'>,
  step: MeetingStep,
  calendar: MeetingCalendar,
): string {
  const start = meetingStart({ date, startTime, timeZone });
  const wished =
    step.unit === 'hours'
      ? hoursBefore(start, step.before)
      : localInstant(dayOfStep(date, step, calendar), calendar.reminderTime, timeZone);
  return channelTime(wished, calendar, timeZone);
}

function dayOfStep(date: string, { unit, before }: MeetingStep, calendar: MeetingCalendar): string {
  if (unit === 'working_days') return workingDaysBefore(date, before, calendar);
  return plusDays(date, unit === 'weeks' ? -7 * before : -before);
}

/** Called first, as everything else is a reply to it; then by time, and in the order of the plan. */
function oneADay(times: readonly MeetingTime[], zone: string): readonly MeetingTime[] {
  const inOrder = times.toSorted(
    (a, b) => Number(b.kind === 'called') - Number(a.kind === 'called') || byTime(a, b) || a.step - b.step,
  );
  const kept = new Map<string, MeetingTime>();
  for (const time of inOrder) {
    const day = localDay(time.at, zone);
    if (!kept.has(day)) kept.set(day, time);
  }
  return [...kept.values()].toSorted(byTime);
}

/** By instant, however many decimals each is written with. */
function byTime(a: MeetingTime, b: MeetingTime): number {
  return Date.parse(a.at) - Date.parse(b.at);
}
