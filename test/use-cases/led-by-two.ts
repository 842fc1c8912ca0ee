import type { Identity, Person } from '#bot/domain/person.ts';
import type { PartnershipSeed } from '#bot/domain/seed.ts';
import type { RawStatus } from '#bot/domain/status-form.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import type { SubmitStatus } from '#bot/use-cases/submitting.ts';
import { seeded } from '#test/storage/seeded.ts';
import { freshStores } from '#test/support/azurite.ts';
import {
  aDescription,
  anIdentity,
  anInitiative,
  anOrganisation,
  aPartnership,
  aPerson,
  aRawStatus,
  aRequest,
  aRound,
  aSeed,
  aStatus,
  objectId,
  tenantA,
  tenantB,
} from '#test/support/builders.ts';

const tenantC = '33333333-3333-4333-8333-333333333333';

type Known = Pick<Person, 'id' | 'organisationId'> & Partial<Person>;

const tenants: Readonly<Record<string, string>> = { kommune: tenantA, politi: tenantB, region: tenantC };

const members: readonly Known[] = [
  { id: 'lead-kommune', organisationId: 'kommune' },
  { id: 'lead-politi', organisationId: 'politi' },
  { id: 'lead-region', organisationId: 'region' },
  { id: 'deputy', organisationId: 'kommune' },
  { id: 'colleague', organisationId: 'politi' },
  { id: 'coordinator-kommune', organisationId: 'kommune', roles: ['coordinator'], phone: '99 31 00 00' },
  { id: 'coordinator-politi', organisationId: 'politi', roles: ['coordinator'] },
  { id: 'steering-kommune', organisationId: 'kommune', roles: ['steering'] },
  { id: 'steering-region', organisationId: 'region', roles: ['steering'] },
  { id: 'reader-kommune', organisationId: 'kommune', roles: ['reader'] },
  { id: 'reader-region', organisationId: 'region', roles: ['reader'] },
  { id: 'administrator', organisationId: 'kommune', roles: ['administrator'] },
];

/** Who signs in as this member. */
export function as(personId: string): Identity {
  const at = members.findIndex(({ id }) => id === personId);
  return anIdentity({ tenantId: tenants[members[at]?.organisationId ?? ''] ?? '', objectId: objectId(at + 1) });
}

/** Everybody, by the ids above, for tests that ask about each. */
export const memberIds: readonly string[] = members.map(({ id }) => id);

/**
 * Three organisations, of which the region has no coordinator. `shared` is led by one from the municipality and one
 * from the police and has a deputy; `region` is led from the region alone. An open round asks both; it is due on
 * 28 May and takes answers until 4 June 2025.
 */
export function ledByTwo(overrides: Partial<PartnershipSeed> = {}): PartnershipSeed {
  const initiatives = [
    anInitiative({ id: 'shared', leadIds: ['lead-kommune', 'lead-politi'], deputyIds: ['deputy'] }),
    anInitiative({ id: 'region', order: 2, leadIds: ['lead-region'], defaultVisibility: 'own_organisation' }),
  ];
  return aSeed({
    partnership: aPartnership({
      organisations: [
        anOrganisation(),
        anOrganisation({ id: 'politi', name: 'Byens Politi', shortName: 'Politi', tenantId: tenantB }),
        anOrganisation({ id: 'region', name: 'Regionen', shortName: 'Region', tenantId: tenantC }),
      ],
    }),
    initiatives: initiatives.map((initiative) => ({ initiative, description: aDescription() })),
    people: members.map((member) => aPerson({ ...member, name: member.id, identities: [as(member.id)] })),
    rounds: [{ round: aRound(), requests: initiatives.map(({ id }) => aRequest({ initiativeId: id })) }],
    statuses: initiatives.map(({ id }) => aStatus({ initiativeId: id })),
    ...overrides,
  });
}

/** Stores of the caller's own that hold it. */
export async function storesLedByTwo(overrides: Partial<PartnershipSeed> = {}): Promise<Stores> {
  const stores = await freshStores();
  await stores.partnerships.create(ledByTwo(overrides), seeded);
  await Promise.all(members.map(({ id }) => stores.directory.linkIdentity(as(id), 'tryg-by')));
  return stores;
}

/** A day in the round: 13 May 2025, 9.00 local time. */
export const tuesday = '2025-05-13T07:00:00.000Z';

let forms = 0;

/** A form that somebody sends about `shared`, shown when there was no answer yet. */
export function aSubmissionBy(
  personId: string,
  {
    raw = {},
    ...overrides
  }: Partial<Omit<SubmitStatus, 'raw' | 'address'>> & {
    readonly raw?: RawStatus;
    readonly initiativeId?: string;
    readonly baseVersion?: number;
  } = {},
): SubmitStatus {
  const { initiativeId = 'shared', baseVersion = 0, ...input } = overrides;
  forms += 1;
  return {
    identity: as(personId),
    address: { partnershipId: 'tryg-by', initiativeId, roundId: '2025-2', formId: `form-${forms}`, baseVersion },
    raw: aRawStatus(raw),
    newFormId: `new-form-${forms}`,
    language: 'da',
    at: tuesday,
    ...input,
  };
}

/** What was decided to be said about the round (or, with null, about none): kind and recipient, in their order. */
export async function noticesIn(stores: Stores, roundId: string | null = '2025-2'): Promise<readonly string[]> {
  const deliveries = await stores.records.deliveries('tryg-by', roundId);
  return deliveries
    .map(({ intent: { kind, recipient } }) =>
      recipient.kind === 'person' ? `${kind} to ${recipient.personId}` : `${kind} in ${recipient.channelId}`,
    )
    .toSorted();
}
