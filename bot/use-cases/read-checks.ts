import type { Organisation } from '#bot/domain/partnership.ts';
import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import type { KnownIdentity } from '#bot/domain/reach.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { admit } from './admit.ts';
import { deliveriesOfNow } from './deliveries-of-now.ts';
import { knownIdentities } from './notices/reach-of.ts';
import type { Ports } from './ports.ts';

export type OrganisationCheck = {
  readonly organisation: Organisation;
  readonly people: number;
  readonly linked: number;
  readonly hasTokenFromTab: boolean;
  readonly hasMessageIn: boolean;
  readonly hasMessageOut: boolean;
};

/** What works in each organisation, as far as anybody has tried; for coordinators and administrators. */
export function readChecks(ports: Ports) {
  return async (question: {
    readonly identity: Identity;
    readonly partnershipId: string;
    readonly at: string;
  }): Promise<readonly OrganisationCheck[]> => {
    const { identity, partnershipId, at } = question;
    const { partnership, person } = await admit(ports, identity, partnershipId);
    if (!hasRole(person, 'administrator') && !hasRole(person, 'coordinator')) throw new Refusal('not_allowed');
    const now = await ports.partnerships.now(partnershipId);
    const deliveries = await deliveriesOfNow(ports, partnership, { rounds: now?.rounds ?? [], at });
    const reached = new Set(
      deliveries.flatMap(({ state, intent: { recipient } }) =>
        state === 'sent' && recipient.kind === 'person' ? recipient.personId : [],
      ),
    );
    return Promise.all(
      partnership.organisations.map(async (organisation) => {
        const people = (now?.people ?? []).filter(({ organisationId }) => organisationId === organisation.id);
        return {
          organisation,
          people: people.length,
          linked: people.filter(({ identities }) => identities.length > 0).length,
          ...(await signsOfLife(ports, organisation, people)),
          hasMessageOut: people.some(({ id }) => reached.has(id)),
        };
      }),
    );
  };
}

const peopleAtOnce = 20;

/** Where things work, the first few people show it; nobody more is looked up. */
async function signsOfLife(
  ports: Pick<Ports, 'addresses'>,
  { tenantId }: Organisation,
  people: readonly Person[],
): Promise<Pick<OrganisationCheck, 'hasTokenFromTab' | 'hasMessageIn'>> {
  const identities = people.flatMap((person) => person.identities);
  let known: readonly KnownIdentity[] = [];
  for (let n = 0; n < identities.length; n += peopleAtOnce) {
    known = [...known, ...(await knownIdentities(ports, identities.slice(n, n + peopleAtOnce)))];
    if (seenIn(known, tenantId) && writtenIn(known)) break;
  }
  return { hasTokenFromTab: seenIn(known, tenantId), hasMessageIn: writtenIn(known) };
}

function seenIn(known: readonly KnownIdentity[], tenantId: string | null): boolean {
  return known.some(({ identity, wasInTab }) => wasInTab && identity.tenantId === tenantId);
}

function writtenIn(known: readonly KnownIdentity[]): boolean {
  return known.some(({ address }) => address !== null);
}
