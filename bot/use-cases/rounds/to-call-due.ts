import { missingIn } from '#bot/domain/asked-people.ts';
import { closeInstant, isBefore } from '#bot/domain/round-instants.ts';
import { type DueHandler, isSuperseded } from './due-work-now.ts';
import { nothingToSay, sayAll } from './say-all.ts';
import { toCoordinators } from './to-coordinators.ts';
import { waitForSendHours } from './wait-for-send-hours.ts';

/**
 * Gives the coordinators the list of those who are missing, to call them while late answers are still taken. Where
 * hours count it comes at the time it is due, whatever the hour.
 */
export const toCallDue: DueHandler = (ports) => (due) =>
  sayAll(ports, due, (found) => {
    const { now, round, zone } = found;
    const limit = closeInstant(round.value, zone);
    if (round.value.state !== 'open' || isSuperseded(found, due) || !isBefore(due.at, limit)) return nothingToSay;
    if (missingIn(now, round.value.id).length === 0) return nothingToSay;
    const later = round.value.dueTime === null ? waitForSendHours(found, due, limit) : null;
    return later ?? { intents: toCoordinators(found, due, 'to_call'), atEnd: [] };
  });
