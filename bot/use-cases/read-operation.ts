import type { Channel } from '#bot/domain/channel.ts';
import type { Delivery, Outgoing } from '#bot/domain/notice.ts';
import type { Organisation } from '#bot/domain/partnership.ts';
import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';
import { admit } from './admit.ts';
import { deliveriesOfNow } from './deliveries-of-now.ts';
import type { Ports } from './ports.ts';
import { waitingTenantsOf } from './read-waiting.ts';

export type Operation = {
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly rounds: readonly Round[];
  readonly channels: readonly Channel[];
  readonly waiting: number;
  /** What is still to be sent, the oldest first. */
  readonly outgoing: readonly Outgoing[];
  /** What did not arrive in the rounds and meetings of now, or outside any; the newest first, a hundred at most. */
  readonly failed: readonly FailedSend[];
};

/** `isReachedSince`: something later did arrive, so that nobody has to act. */
export type FailedSend = { readonly delivery: Delivery; readonly isReachedSince: boolean };

const mostFailed = 100;

/** What coordinators and administrators see of how the installation runs: ids and times, never a text. */
export function readOperation(ports: Ports) {
  return async (identity: Identity, partnershipId: string, at: string): Promise<Operation> => {
    const { partnership, person } = await admit(ports, identity, partnershipId);
    if (!hasRole(person, 'administrator') && !hasRole(person, 'coordinator')) throw new Refusal('not_allowed');
    const [now, waiting, outgoing, channels] = await Promise.all([
      ports.partnerships.now(partnershipId),
      ports.directory.waitingFrom(waitingTenantsOf(partnership)),
      ports.records.outgoing(partnershipId),
      ports.records.channels(partnershipId),
    ]);
    const rounds = now?.rounds ?? [];
    const deliveries = await deliveriesOfNow(ports, partnership, { rounds, at });
    return {
      organisations: partnership.organisations,
      people: now?.people ?? [],
      rounds,
      channels: channels.map(({ value }) => value),
      waiting: waiting.length,
      outgoing: outgoing.map(({ value }) => value).toSorted((a, b) => byTime(a.intent.createdAt, b.intent.createdAt)),
      failed: failedAmong(deliveries).slice(0, mostFailed),
    };
  };
}

export function failedAmong(deliveries: readonly Delivery[]): readonly FailedSend[] {
  const lastSentTo = new Map<string, string>();
  for (const { state, intent, settledAt } of deliveries) {
    const to = recipientOf(intent);
    if (state === 'sent' && settledAt !== null && settledAt > (lastSentTo.get(to) ?? '')) lastSentTo.set(to, settledAt);
  }
  return deliveries
    .filter(({ state }) => state === 'failed')
    .toSorted((a, b) => byTime(b.settledAt ?? '', a.settledAt ?? ''))
    .map((delivery) => ({
      delivery,
      isReachedSince: (lastSentTo.get(recipientOf(delivery.intent)) ?? '') > (delivery.settledAt ?? ''),
    }));
}

function recipientOf({ recipient }: Delivery['intent']): string {
  return recipient.kind === 'person' ? `person/${recipient.personId}` : `channel/${recipient.channelId}`;
}

function byTime(a: string, b: string): number {
  return a < b ? -1 : 1;
}
