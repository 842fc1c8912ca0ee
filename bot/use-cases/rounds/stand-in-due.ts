import { missingIn } from '#bot/domain/asked-people.ts';
import { wasJustAsked } from '#bot/domain/asking-notices.ts';
import { answersFor } from '#bot/domain/person.ts';
import { closeInstant, isBefore } from '#bot/domain/round-instants.ts';
import { standInIntent } from '#bot/use-cases/people/stand-in-asking.ts';
import type { DueHandler } from './due-work-now.ts';
import { nothingToSay, sayAll } from './say-all.ts';
import { waitForSendHours } from './wait-for-send-hours.ts';

/**
 * Asks who stands in for somebody who is away from today on, where something they lead is missing. What they were sent
 * in the last hours names it already.
 */
export const standInDue: DueHandler = (ports) => (due) =>
  sayAll(ports, due, (found, deliveries) => {
    const { now, round, zone, day } = found;
    const { aboutId: roundId, personId } = due.work;
    const limit = closeInstant(round.value, zone);
    const person = now.people.find(({ id }) => id === personId);
    if (!person?.absence || round.value.state !== 'open' || !isBefore(due.at, limit)) return nothingToSay;
    if (answersFor(person, day) === person.id) return nothingToSay;
    if (!missingIn(now, roundId).some(({ leadIds }) => leadIds.includes(person.id))) return nothingToSay;
    const { id, absence } = person;
    if (wasJustAsked(deliveries, absence.standInId, due.at)) return nothingToSay;
    const intent = standInIntent({ personId: id, absence, roundId, at: due.at });
    return waitForSendHours(found, due, limit) ?? { intents: [intent], atEnd: [] };
  });
