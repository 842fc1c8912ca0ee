import { askedPeople, missingIn } from '#bot/domain/asked-people.ts';
import { intentOf } from '#bot/domain/notice.ts';
import { closeInstant, isBefore } from '#bot/domain/round-instants.ts';
import { type DueHandler, isSuperseded } from './due-work-now.ts';
import { nothingToSay, sayAll } from './say-all.ts';
import { waitForSendHours } from './wait-for-send-hours.ts';

/** Reminds one person on the day they asked for, where something of theirs is missing and the round still takes it. */
export const snoozedDue: DueHandler = (ports) => (due) =>
  sayAll(ports, due, async (found) => {
    const { now, round, zone, day } = found;
    const { aboutId: roundId, personId } = due.work;
    const limit = closeInstant(round.value, zone);
    if (personId === null || round.value.state !== 'open' || isSuperseded(found, due)) return nothingToSay;
    if (!isBefore(due.at, limit)) return nothingToSay;
    const snoozes = await ports.records.snoozes(due.partnershipId, roundId);
    if (snoozes.some((snooze) => snooze.personId === personId && day < snooze.until)) return nothingToSay;
    const missing = missingIn(now, roundId);
    const asked = askedPeople({ initiatives: missing, people: now.people, round: round.value, day });
    if (!asked.some((person) => person.personId === personId)) return nothingToSay;
    const recipient = { kind: 'person', personId } as const;
    const notice = { kind: 'snoozed', recipient, roundId, createdAt: due.at, occasion: due.work.at } as const;
    return waitForSendHours(found, due, limit) ?? { intents: [intentOf(notice)], atEnd: [] };
  });
