import { askedPeople, missingIn } from '#bot/domain/asked-people.ts';
import { wasJustAsked } from '#bot/domain/asking-notices.ts';
import { type Delivery, intentOf } from '#bot/domain/notice.ts';
import { closeInstant, dueInstant, isBefore } from '#bot/domain/round-instants.ts';
import type { Snooze } from '#bot/use-cases/records.ts';
import { type Due, type DueHandler, isSuperseded } from './due-work-now.ts';
import type { RoundNow } from './round-now.ts';
import { nothingToSay, type Saying, sayAll } from './say-all.ts';
import { waitForSendHours } from './wait-for-send-hours.ts';

/**
 * Reminds those who are still missing, one message each for all they have left. After an outage only the newest of
 * several reminders is sent, and none that the due time has overtaken; what a coordinator sends by hand also goes to
 * those who are late. Left out is who put it off, and who was asked less than four hours ago.
 */
export const remindDue: DueHandler = (ports) => (due) =>
  sayAll(ports, due, async (found, deliveries) => {
    if (found.round.value.state !== 'open' || isSuperseded(found, due)) return nothingToSay;
    const limit = lastMoment(found, due);
    if (!isBefore(due.at, limit)) return nothingToSay;
    const snoozes = await ports.records.snoozes(due.partnershipId, due.work.aboutId);
    return waitForSendHours(found, due, limit) ?? reminders(found, due, { deliveries, snoozes });
  });

function lastMoment({ round, zone }: RoundNow, { work }: Due): string {
  return work.step === null ? closeInstant(round.value, zone) : dueInstant(round.value, zone);
}

type Said = { readonly deliveries: readonly Delivery[]; readonly snoozes: readonly Snooze[] };

/** The round is written as it is, so that of two who remind at the same moment one sees whom the other has reminded. */
function reminders({ now, round, day }: RoundNow, { work, at }: Due, { deliveries, snoozes }: Said): Saying {
  const kind = day === round.value.dueOn ? 'last_day' : 'reminder';
  const missing = missingIn(now, work.aboutId);
  const people = askedPeople({ initiatives: missing, people: now.people, round: round.value, day });
  const isSnoozing = (id: string) => snoozes.some((snooze) => snooze.personId === id && coversDay(snooze, day, kind));
  const intents = people
    .filter(({ personId }) => !isSnoozing(personId) && !wasJustAsked(deliveries, personId, at))
    .map(({ personId }) => {
      const recipient = { kind: 'person', personId } as const;
      return intentOf({ kind, recipient, roundId: work.aboutId, createdAt: at, occasion: work.at });
    });
  return { intents, atEnd: [], guard: { kind: 'round', ...round } };
}

/** On the day itself the notice they asked for comes instead. The last day is the last, whatever was put off longer. */
function coversDay({ until }: Snooze, day: string, kind: 'last_day' | 'reminder'): boolean {
  return kind === 'last_day' ? day === until : day <= until;
}
