import type { DueKind, DueWork } from '#bot/domain/due-work.ts';
import type { Minutes } from '#bot/domain/minutes.ts';
import { minutesDeadline } from '#bot/domain/minutes-states.ts';
import { isBefore, localInstant } from '#bot/domain/round-instants.ts';
import type { Settings } from '#bot/domain/settings.ts';
import { workingDaysBefore } from '#bot/domain/working-days.ts';

type Moment = { readonly at: string; readonly zone: string; readonly settings: Settings };

/** What the clock has to do about a version: to send it, to remind the working day before its last, and its deadline. */
export function minutesWork(minutes: Minutes, { at, zone, settings }: Moment): readonly DueWork[] {
  const work = (kind: DueKind, when: string): DueWork => ({
    at: new Date(when).toISOString(),
    kind,
    aboutId: minutes.meetingId,
    personId: null,
    step: minutes.version,
  });
  const reminder = localInstant(workingDaysBefore(minutes.dueOn, 1, settings), settings.reminderTime, zone);
  return [
    work('minutes_sent', at),
    ...(isBefore(at, reminder) ? [work('minutes_reminder', reminder)] : []),
    work('minutes_deadline', minutesDeadline(minutes, zone)),
  ];
}
