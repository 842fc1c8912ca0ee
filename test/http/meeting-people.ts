import assert from 'node:assert/strict';
import { type SampleOrganisation, sampleObjectId, sampleTenants } from '#bot/demo/sample-tenants.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import type { Identity, Person } from '#bot/domain/person.ts';
import { aPerson } from '#test/support/builders.ts';
import { actors, seedAnotherPartnership } from './actors.ts';
import type { Answer, Ask, ProductionServer } from './production-server.ts';

export const partnershipId = 'tryg-aalborg';
const at = '2025-05-01T08:00:00.000Z';

type Newcomer = readonly [id: string, organisation: SampleOrganisation, roles: Person['roles']];

/** The roles that the sample has nobody in, organisation by organisation. */
const newcomers: readonly Newcomer[] = [
  ['koordinator-region', 'region-nordjylland', ['coordinator']],
  ['formidling-politi', 'nordjyllands-politi', ['communication']],
  ['formidling-region', 'region-nordjylland', ['communication']],
  ['laeser-kommune', 'aalborg-kommune', ['reader']],
  ['laeser-politi', 'nordjyllands-politi', ['reader']],
  ['administrator-politi', 'nordjyllands-politi', ['administrator']],
  ['administrator-region', 'region-nordjylland', ['administrator']],
  ['stedfortraeder-politi', 'nordjyllands-politi', []],
  ['stedfortraeder-region', 'region-nordjylland', []],
  ['medtovholder-region', 'region-nordjylland', []],
  ['vikar-kommune', 'aalborg-kommune', []],
  ['vikar-politi', 'nordjyllands-politi', []],
  ['deltager-kommune', 'aalborg-kommune', ['reader']],
  ['deltager-politi', 'nordjyllands-politi', ['reader']],
  ['styregruppe-region-2', 'region-nordjylland', ['steering']],
];
const guest: Identity = { tenantId: sampleTenants['aalborg-kommune'], objectId: sampleObjectId(700) };

/** Who is no person of the sample partnership, or signs in another way than its own. */
const identities: ReadonlyMap<string, Identity> = new Map([
  ...newcomers.map(([id, organisation], n) => [id, identityOf(organisation, n)] as const),
  ['styregruppe-region som gæst', guest] as const,
  ['ukendt', { tenantId: sampleTenants['aalborg-kommune'], objectId: sampleObjectId(99) }] as const,
  ['andet partnerskab', actors['member of another partnership']] as const,
  ['fremmed tenant', actors['somebody from another tenant']] as const,
]);

function identityOf(organisation: SampleOrganisation, n: number): Identity {
  return { tenantId: sampleTenants[organisation], objectId: sampleObjectId(600 + n) };
}

/**
 * Adds somebody in every role of every organisation, a second lead of Havnefronten from the region, deputies, stand-ins of
 * two leads who are away, and a guest's identity of the region's steering member.
 */
export async function addPeople(server: ProductionServer): Promise<void> {
  await seedAnotherPartnership(server);
  for (const [id, organisationId, roles] of newcomers) {
    const own = identities.get(id);
    assert.ok(own);
    await saved(server, aPerson({ id, name: id, organisationId, roles, identities: [own] }), {
      newIdentity: own,
      tag: null,
    });
  }
  const { ports } = server;
  const steering = await ports.partnerships.person(partnershipId, 'styregruppe-region');
  assert.ok(steering);
  const linked = { ...steering.value, identities: [...steering.value.identities, guest] };
  await saved(server, linked, { newIdentity: guest, tag: steering.tag });
  await initiative(server, 'havnefronten', ({ leadIds }) => ({ leadIds: [...leadIds, 'medtovholder-region'] }));
  await initiative(server, 'patientens-team', () => ({ deputyIds: ['stedfortraeder-region'] }));
  await initiative(server, 'tryg-bydel', ({ deputyIds }) => ({ deputyIds: [...deputyIds, 'stedfortraeder-politi'] }));
  await initiative(server, 'havnefronten', () => ({ standIns: [away('tovholder-havnefronten', 'vikar-kommune')] }));
  await initiative(server, 'tryg-bydel', () => ({ standIns: [away('tovholder-tryg-bydel', 'vikar-politi')] }));
}

function away(forId: string, personId: string) {
  return { forId, personId, from: '2025-05-01', to: '2025-07-01' };
}

type Saving = { readonly newIdentity: Identity; readonly tag: string | null };

async function saved({ ports }: ProductionServer, person: Person, { newIdentity, tag }: Saving): Promise<void> {
  const audit = { at, by: 'seed', action: 'person_added', subject: person.id } as const;
  const change = { partnershipId, person, tag, newIdentity, initiatives: [], audit };
  assert.equal(await ports.partnerships.savePerson(change), 'saved');
  await ports.directory.linkIdentity(newIdentity, partnershipId);
}

type Answerable = (before: Initiative) => Partial<Initiative>;

async function initiative({ ports }: ProductionServer, id: string, change: Answerable): Promise<void> {
  const all = await ports.records.taggedInitiatives(partnershipId);
  const found = all.map((each) => each.initiative).find(({ value }) => value.id === id);
  assert.ok(found);
  const value = { ...found.value, ...change(found.value) };
  assert.equal(await ports.records.commit(partnershipId, [{ kind: 'initiative', value, tag: found.tag }]), 'committed');
}

/** Asks as a sample person, one of those added, or an outsider; about the sample partnership. */
export async function askBy(server: ProductionServer, who: string, question: Ask): Promise<Answer> {
  const { demo } = server.surroundings;
  const path = `${question.path}${question.path.includes('?') ? '&' : '?'}partnership=${partnershipId}`;
  const identity = identities.get(who);
  if (!identity) return server.askAs(who, { ...question, path });
  const stranger = demo.roster.person('ny-medarbejder');
  assert.ok(stranger);
  const { tenantId, objectId: aadObjectId } = identity;
  const token = await demo.issuer.signTabToken({ ...stranger, tenantId, aadObjectId });
  return server.ask({ ...question, path, headers: { authorization: `Bearer ${token}`, ...question.headers } });
}
