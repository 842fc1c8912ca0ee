import { askedPeople, missingIn } from '#bot/domain/asked-people.ts';
import { peopleAsked } from '#bot/domain/asking-notices.ts';
import { type Delivery, intentOf } from '#bot/domain/notice.ts';
import { closeInstant, isBefore } from '#bot/domain/round-instants.ts';
import { type Due, type DueHandler, isSuperseded } from './due-work-now.ts';
import { planStandIns } from './plan-stand-ins.ts';
import type { RoundNow } from './round-now.ts';
import { nothingToSay, sayAll } from './say-all.ts';
import { waitForSendHours } from './wait-for-send-hours.ts';

type Telling = 'cancelled' | 'dates_changed' | 'reopened';

/**
 * Tells what a coordinator decided. That a round is cancelled concerns everybody it has asked, also who has answered;
 * other dates, and that it is open again, only those whose answer is missing: nobody else has anything to do.
 */
export function tellDue(kind: Telling): DueHandler {
  return (ports) => async (due) => {
    await planStandIns(ports, due);
    await sayAll(ports, due, (found, deliveries) => {
      const { at, work } = due;
      const limit = lastMoment(found, kind);
      if (limit === null || isToldAnyway(found, due) || !isBefore(at, limit)) return nothingToSay;
      const intents = peopleConcerned(found, deliveries, kind).map((personId) => {
        const recipient = { kind: 'person', personId } as const;
        return intentOf({ kind, recipient, roundId: work.aboutId, createdAt: at, occasion: work.at });
      });
      return waitForSendHours(found, due, limit) ?? { intents, atEnd: [] };
    });
  };
}

/** By a later change, or by the news that the round is open again, which says until when. */
function isToldAnyway(found: RoundNow, due: Due): boolean {
  const isReopening = due.work.kind === 'dates_changed' && found.work.some(({ kind }) => kind === 'reopened');
  return isReopening || isSuperseded(found, due);
}

/** When it is too late to tell; null where it is no longer so. Who was asked is told of a cancelling at any time. */
function lastMoment({ round: { value: round }, zone }: RoundNow, kind: Telling): string | null {
  if (kind === 'cancelled') return round.state === 'cancelled' ? endOfTime : null;
  return round.state === 'open' ? closeInstant(round, zone) : null;
}

const endOfTime = '9999-12-31T00:00:00.000Z';

function peopleConcerned({ now, round, day }: RoundNow, deliveries: readonly Delivery[], kind: Telling) {
  if (kind === 'cancelled') return peopleAsked(deliveries);
  const missing = missingIn(now, round.value.id);
  const people = askedPeople({ initiatives: missing, people: now.people, round: round.value, day });
  return people.map(({ personId }) => personId);
}
