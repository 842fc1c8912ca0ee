import type { Delivery } from '#bot/domain/notice.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import type { Identity, Person } from '#bot/domain/person.ts';
import { isParked, type KnownIdentity, type ReachOfPerson, reachOf } from '#bot/domain/reach.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

/**
 * How each person can be reached, in the order given, and what became of the newest of these deliveries.
 * Two point reads for each identity. Who never installed the app is `none`, unless seen elsewhere.
 */
export function reachOfPeople(ports: Pick<Ports, 'addresses'>) {
  return async (
    people: readonly Person[],
    partnership: Pick<Partnership, 'organisations'>,
    deliveries: readonly Delivery[] = [],
  ): Promise<readonly ReachOfPerson[]> =>
    Promise.all(
      people.map(async (person) => {
        const known = await knownIdentities(ports, person.identities);
        const organisation = partnership.organisations.find(({ id }) => id === person.organisationId);
        return {
          personId: person.id,
          reach: reachOf(organisation ?? { tenantId: null }, known),
          isParked: isParked(known),
          ...newestOf(deliveries.filter(({ intent }) => isTo(intent.recipient, person.id))),
        };
      }),
    );
}

/** What is known of each identity. */
export async function knownIdentities(
  { addresses }: Pick<Ports, 'addresses'>,
  identities: readonly Identity[],
): Promise<readonly KnownIdentity[]> {
  return Promise.all(
    identities.map(async (identity) => {
      const [address, seen] = await Promise.all([addresses.address(identity), addresses.sightings(identity)]);
      return { identity, address, wasInChannel: seen.channelAt !== null, wasInTab: seen.tabAt !== null };
    }),
  );
}

function isTo(recipient: Delivery['intent']['recipient'], personId: string): boolean {
  return recipient.kind === 'person' && recipient.personId === personId;
}

function newestOf(deliveries: readonly Delivery[]) {
  const settled = deliveries.toSorted((a, b) => ((a.settledAt ?? '') < (b.settledAt ?? '') ? 1 : -1));
  const failed = settled.find(({ state }) => state === 'failed');
  return {
    lastDeliveredAt: settled.find(({ state }) => state === 'sent')?.settledAt ?? null,
    lastFailedAt: failed?.settledAt ?? null,
    failureReason: failed?.failureReason ?? null,
    fallback: failed?.fallback ?? null,
  };
}
