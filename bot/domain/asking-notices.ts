import type { Delivery, NoticeKind } from './notice.ts';
import { isBefore } from './round-instants.ts';

/** The notices that ask a person for an answer, the first time or again. */
const askingKinds: readonly NoticeKind[] = ['asked', 'reminder', 'last_day', 'snoozed', 'dates_changed', 'reopened'];

/** Everybody a round has asked in person, each once: what was dropped before it was sent asked nobody. */
export function peopleAsked(deliveries: readonly Delivery[]): readonly string[] {
  const ids = deliveries.filter(hasAsked).map(recipientOf);
  return [...new Set(ids.filter((id) => id !== null))];
}

const restHours = 4;

/** Was this person asked less than four hours before an instant? Nobody wants to hear the same twice in a morning. */
export function wasJustAsked(deliveries: readonly Delivery[], personId: string, at: string): boolean {
  const restedSince = new Date(Date.parse(at) - restHours * 3_600_000).toISOString();
  return deliveries
    .filter((delivery) => hasAsked(delivery) && recipientOf(delivery) === personId)
    .some(({ intent, settledAt }) => isBefore(restedSince, settledAt ?? intent.createdAt));
}

function hasAsked({ intent, state }: Delivery): boolean {
  return state !== 'dropped' && (askingKinds.includes(intent.kind) || intent.kind === 'handed_over');
}

function recipientOf({ intent }: Delivery): string | null {
  return intent.recipient.kind === 'person' ? intent.recipient.personId : null;
}
