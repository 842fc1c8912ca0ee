import { localDay } from './local-time.ts';
import { isBefore, localInstant } from './round-instants.ts';
import { nextSendTime, type SendHours } from './send-hours.ts';
import { isWorkingDay, workingDaysBefore } from './working-days.ts';

/**
 * Whether a channel may be written to at an instant (ISO, UTC): on a working day from `sendFrom` up to and including
 * `sendUntil`, local times. That last instant is the channels' alone, so that what is put forward to it may be said:
 * personal messages stop before it.
 */
export function isChannelTime(at: string, hours: SendHours, zone: string): boolean {
  const day = localDay(at, zone);
  if (!isWorkingDay(day, hours)) return false;
  return (
    !isBefore(at, localInstant(day, hours.sendFrom, zone)) && !isBefore(localInstant(day, hours.sendUntil, zone), at)
  );
}

/**
 * The instant itself where a channel may be written to then, else `sendUntil` on the working day before its day: what is
 * told ahead of a meeting must not come after it. Refuses `bad_calendar` where no working day precedes.
 */
export function channelTime(at: string, hours: SendHours, zone: string): string {
  if (isChannelTime(at, hours, zone)) return at;
  return localInstant(workingDaysBefore(localDay(at, zone), 1, hours), hours.sendUntil, zone);
}

/** The clock may look, and Teams may take, a while after the last instant of the channels' hours, for which much is planned. */
const onTimeMs = 10 * 60_000;

/**
 * The instant itself (ISO, UTC) where what was due at another is not late, or it is told at once anyway; else when a
 * channel is told of it. Refuses `bad_calendar` where no working day follows.
 */
export function onTimeOrTelling(
  { at, dueAt }: { readonly at: string; readonly dueAt: string },
  hours: SendHours,
  about: { readonly zone: string; readonly limit: string },
): string {
  return Date.parse(at) - Date.parse(dueAt) < onTimeMs ? at : tellingTime(at, hours, about);
}

/**
 * When a channel is told of what has just happened: now (ISO, UTC) within the channels' hours, else when they begin again.
 * Where that would be at `limit` or later it is told at once: nobody is to go to a meeting that is not held.
 * Refuses `bad_calendar` where no working day follows.
 */
export function tellingTime(
  now: string,
  hours: SendHours,
  { zone, limit }: { readonly zone: string; readonly limit: string },
): string {
  if (isChannelTime(now, hours, zone)) return now;
  const next = nextSendTime(now, hours, zone);
  return isBefore(next, limit) ? next : now;
}
