import { askedPeople } from '#bot/domain/asked-people.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { type Delivery, type Intent, intentOf, waitingDelivery } from '#bot/domain/notice.ts';
import { hasRole, type Person } from '#bot/domain/person.ts';
import type { Round } from '#bot/domain/round.ts';
import { sampleWithoutApp } from './sample-people.ts';

type Asking = {
  readonly initiatives: readonly Initiative[];
  readonly people: readonly Person[];
  readonly round: Round;
  readonly timeZone: string;
};

/** What was said when the round opened, as the demonstration's own opening would have left it. */
export function sampleDeliveries({ initiatives, people, round, timeZone }: Asking): readonly Delivery[] {
  const { id: roundId, openedAt } = round;
  if (openedAt === null) return [];
  const asked = askedPeople({ initiatives, people, round, day: localDay(openedAt, timeZone) });
  const coordinators = people.filter((person) => hasRole(person, 'coordinator'));
  return asked.flatMap(({ personId }) => {
    const intent = intentOf({ kind: 'asked', recipient: to(personId), roundId, createdAt: openedAt, occasion: 0 });
    if (!sampleWithoutApp.includes(personId)) return [sent(intent)];
    return [notReached(intent), ...coordinators.map(({ id }) => sent(toldOf(intent, { personId, coordinatorId: id })))];
  });
}

function to(personId: string) {
  return { kind: 'person', personId } as const;
}

function sent(intent: Intent): Delivery {
  return { ...waitingDelivery(intent), state: 'sent', settledAt: intent.createdAt };
}

function notReached(intent: Intent): Delivery {
  const { createdAt: settledAt } = intent;
  return { ...waitingDelivery(intent), state: 'failed', settledAt, failureReason: 'no_address', fallback: 'link' };
}

function toldOf({ roundId, createdAt }: Intent, about: { personId: string; coordinatorId: string }): Intent {
  const recipient = to(about.coordinatorId);
  return intentOf({ kind: 'not_reached', recipient, roundId, aboutPersonId: about.personId, createdAt });
}
