import assert from 'node:assert/strict';
import { openStores, type Stores } from '#bot/storage/open-stores.ts';
import type { PersonChange } from '#bot/use-cases/ports.ts';
import { freshAddress, freshStores } from '#test/support/azurite.ts';
import { anIdentity, anInitiative, aPerson, aSeed, objectId, tenantB } from '#test/support/builders.ts';
import { seeded } from './seeded.ts';
import { startStorageProxy } from './storage-proxy.ts';

describe('saving a person', () => {
  it('adds a new one with an identity and a place among the leads, in one write', async () => {
    const { partnerships } = await freshPartnership();
    const initiative = anInitiative({ leadIds: ['lead-1', 'lead-2'] });

    const result = await partnerships.savePerson(aChange({ initiatives: [initiative] }));

    assert.equal(result, 'saved');
    assert.deepEqual(await partnerships.personOf('tryg-by', second), newPerson);
    assert.deepEqual((await partnerships.initiative('tryg-by', 'tryg-bydel'))?.initiative, initiative);
    assert.deepEqual(await partnerships.auditTrail('tryg-by', 9), [added, seeded]);
  });

  it('replaces one that nobody has changed since', async () => {
    const { partnerships } = await freshPartnership();
    const found = await partnerships.person('tryg-by', 'lead-1');
    assert.ok(found);

    const result = await partnerships.savePerson(
      aChange({ person: aPerson({ roles: ['coordinator'] }), tag: found.tag, newIdentity: null }),
    );

    assert.equal(result, 'saved');
    assert.deepEqual((await partnerships.person('tryg-by', 'lead-1'))?.value.roles, ['coordinator']);
  });

  it('says so when the person was changed meanwhile, and changes nothing', async () => {
    const { partnerships } = await freshPartnership();
    const tag = (await partnerships.person('tryg-by', 'lead-1'))?.tag ?? '';
    await partnerships.savePerson(aChange({ person: aPerson({ title: 'Første' }), tag, newIdentity: null }));

    const result = await partnerships.savePerson(aChange({ person: aPerson({ title: 'Anden' }), tag }));

    assert.equal(result, 'outdated');
    assert.equal((await partnerships.person('tryg-by', 'lead-1'))?.value.title, 'Første');
    assert.equal(await partnerships.personOf('tryg-by', second), null);
  });

  it('never gives somebody’s identity to somebody else', async () => {
    const { partnerships } = await freshPartnership();

    const result = await partnerships.savePerson(aChange({ newIdentity: anIdentity() }));

    assert.equal(result, 'identity_taken');
    assert.equal((await partnerships.personOf('tryg-by', anIdentity()))?.id, 'lead-1');
    assert.equal(await partnerships.person('tryg-by', 'lead-2'), null);
  });

  it('gives an identity that two ask for at once to one of them', async () => {
    const { partnerships } = await freshPartnership();
    const changes = ['lead-2', 'lead-3'].map((id) => aChange({ person: aPerson({ id, identities: [second] }) }));

    const results = await Promise.all(changes.map((change) => partnerships.savePerson(change)));

    const people = (await partnerships.now('tryg-by'))?.people ?? [];
    assert.deepEqual(results.toSorted(), ['identity_taken', 'saved']);
    assert.equal(people.length, 2);
    assert.equal((await partnerships.personOf('tryg-by', second))?.id, results[0] === 'saved' ? 'lead-2' : 'lead-3');
  });

  it('links an identity that is the person’s already', async () => {
    const { partnerships } = await freshPartnership();
    const tag = (await partnerships.person('tryg-by', 'lead-1'))?.tag ?? '';

    const result = await partnerships.savePerson(aChange({ person: aPerson(), tag, newIdentity: anIdentity() }));

    assert.equal(result, 'saved');
    assert.deepEqual(await partnerships.personOf('tryg-by', anIdentity()), aPerson());
  });

  it('does not undo a lead whom somebody else added meanwhile', async () => {
    const { partnerships } = await freshPartnership();
    await partnerships.savePerson(aChange({ initiatives: [anInitiative({ leadIds: ['lead-1', 'lead-2'] })] }));

    const result = await partnerships.savePerson(
      aChange({
        person: aPerson({ id: 'lead-3', identities: [] }),
        newIdentity: null,
        initiatives: [anInitiative({ leadIds: ['lead-1', 'lead-3'] })],
      }),
    );

    assert.equal(result, 'outdated');
    assert.deepEqual((await partnerships.initiative('tryg-by', 'tryg-bydel'))?.initiative.leadIds, [
      'lead-1',
      'lead-2',
    ]);
    assert.equal(await partnerships.person('tryg-by', 'lead-3'), null);
  });

  it('saves once when the store’s answer is lost and the commit is sent again', async () => {
    const address = await freshAddress();
    await (await openStores(address)).partnerships.create(aSeed(), seeded);
    const proxy = await startStorageProxy(address.endpoint, 'loses_first_transaction_answer');
    const { partnerships } = await openStores({ ...address, endpoint: proxy.endpoint });

    const result = await partnerships.savePerson(aChange());

    assert.equal(result, 'saved');
    assert.deepEqual(await partnerships.auditTrail('tryg-by', 9), [added, seeded]);
    await proxy.close();
  });
});

const second = anIdentity({ tenantId: tenantB, objectId: objectId(2) });
const newPerson = aPerson({ id: 'lead-2', identities: [second] });
const added = {
  at: '2025-05-12T08:30:00.000Z',
  by: 'coordinator-1',
  action: 'person_added',
  subject: 'lead-2',
} as const;

function aChange(overrides: Partial<PersonChange> = {}): PersonChange {
  return {
    partnershipId: 'tryg-by',
    person: newPerson,
    tag: null,
    newIdentity: second,
    initiatives: [],
    audit: added,
    ...overrides,
  };
}

async function freshPartnership(): Promise<Stores> {
  const stores = await freshStores();
  await stores.partnerships.create(aSeed(), seeded);
  return stores;
}
