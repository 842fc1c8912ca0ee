import { localDay } from './local-time.ts';
import { isBefore, localInstant } from './round-instants.ts';
import type { Settings } from './settings.ts';
import { isWorkingDay, plusDays, type WorkCalendar, workingDayAtOrAfter } from './working-days.ts';

/** When personal messages may be sent. */
export type SendHours = WorkCalendar & Pick<Settings, 'sendFrom' | 'sendUntil'>;

/** Whether an instant (ISO, UTC) lies on a working day from `sendFrom` on and before `sendUntil`, local times. */
export function isSendTime(at: string, hours: SendHours, zone: string): boolean {
  const day = localDay(at, zone);
  if (!isWorkingDay(day, hours)) return false;
  return (
    !isBefore(at, localInstant(day, hours.sendFrom, zone)) && isBefore(at, localInstant(day, hours.sendUntil, zone))
  );
}

/**
 * The instant itself where personal messages may be sent then, else when they next may (ISO, UTC).
 * Refuses `bad_calendar` where no working day follows.
 */
export function nextSendTime(at: string, hours: SendHours, zone: string): string {
  if (isSendTime(at, hours, zone)) return at;
  const today = localDay(at, zone);
  const isEarly = isBefore(at, localInstant(today, hours.sendFrom, zone));
  return localInstant(workingDayAtOrAfter(isEarly ? today : plusDays(today, 1), hours), hours.sendFrom, zone);
}
