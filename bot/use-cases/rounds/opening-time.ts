import type { RoundDates } from '#bot/domain/round.ts';
import { isBefore, localInstant } from '#bot/domain/round-instants.ts';
import { nextSendTime } from '#bot/domain/send-hours.ts';
import type { Settings } from '#bot/domain/settings.ts';

/** Long enough to see a mistake. */
const undoMinutes = 10;

/**
 * When a round that is confirmed at an instant opens (ISO, UTC): ten minutes later at the earliest, so that it can be
 * undone; not before the day it is planned for; and only in the hours in which we send.
 */
export function openingTime(dates: Pick<RoundDates, 'opensOn'>, settings: Settings, moment: Moment): string {
  const undoneUntil = new Date(Date.parse(moment.at) + undoMinutes * 60_000).toISOString();
  const plannedAt = localInstant(dates.opensOn, settings.sendFrom, moment.zone);
  const earliest = isBefore(undoneUntil, plannedAt) ? plannedAt : undoneUntil;
  return nextSendTime(earliest, settings, moment.zone);
}

type Moment = { readonly at: string; readonly zone: string };
