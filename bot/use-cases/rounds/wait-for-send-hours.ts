import { isBefore } from '#bot/domain/round-instants.ts';
import { nextSendTime } from '#bot/domain/send-hours.ts';
import type { Due } from './due-work-now.ts';
import type { RoundNow } from './round-now.ts';
import { nothingToSay, type Saying } from './say-all.ts';

/**
 * Puts work off to the hours in which we send, or ends it where that would be too late (at or after `limit`);
 * null where it may be done now. Work is late where the clock was stopped, or the calendar has changed since.
 */
export function waitForSendHours({ settings, zone }: RoundNow, { work, at }: Due, limit: string): Saying | null {
  const next = nextSendTime(at, settings, zone);
  if (next === at) return null;
  if (!isBefore(next, limit)) return nothingToSay;
  return { intents: [], atEnd: [{ kind: 'due', value: { ...work, at: next } }] };
}
