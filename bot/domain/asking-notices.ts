import type { Delivery, Intent, NoticeKind } from './notice.ts';
import { isBefore } from './round-instants.ts';

/** The notices that ask a person for an answer, the first time or again. */
const askingKinds: readonly NoticeKind[] = ['asked', 'reminder', 'last_day', 'snoozed', 'dates_changed', 'reopened'];

/** Everybody a round has asked in person, each once: what was dropped before it was sent asked nobody. */
export function peopleAsked(deliveries: readonly Delivery[]): readonly string[] {
  const ids = deliveries.filter(hasAsked).map(recipientOf);
  return [...new Set(ids.filter((id) => id !== null))];
}

const restHours = 4;

/**
 * Was this person asked less than four hours before an instant? Nobody wants to hear the same twice in a morning; what
 * did not arrive they have not heard.
 */
export function wasJustAsked(deliveries: readonly Delivery[], personId: string, at: string): boolean {
  return deliveries
    .filter((delivery) => isHeard(delivery) && recipientOf(delivery) === personId)
    .some(({ intent, settledAt }) => isBefore(restedSince(at), settledAt ?? intent.createdAt));
}

/** Was it decided so long before an instant that something newer may have been decided since? */
export function isLongOnTheWay({ createdAt }: Pick<Intent, 'createdAt'>, at: string): boolean {
  return isBefore(createdAt, restedSince(at));
}

/** Does a newer notice, sent or waiting, ask the same person for the same: of several that waited one is enough. */
export function isOvertaken(intent: Intent, deliveries: readonly Delivery[]): boolean {
  const { recipient, createdAt } = intent;
  return deliveries
    .filter(
      (delivery) => isHeard(delivery) && recipient.kind === 'person' && recipientOf(delivery) === recipient.personId,
    )
    .some((delivery) => isBefore(createdAt, delivery.intent.createdAt));
}

function restedSince(at: string): string {
  return new Date(Date.parse(at) - restHours * 3_600_000).toISOString();
}

function isHeard(delivery: Delivery): boolean {
  return hasAsked(delivery) && delivery.state !== 'failed';
}

function hasAsked({ intent, state }: Delivery): boolean {
  return state !== 'dropped' && (askingKinds.includes(intent.kind) || intent.kind === 'handed_over');
}

function recipientOf({ intent }: Delivery): string | null {
  return intent.recipient.kind === 'person' ? intent.recipient.personId : null;
}
