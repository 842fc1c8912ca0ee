import assert from 'node:assert/strict';
import { Outage } from '#bot/domain/outage.ts';
import type { PartnershipSeed } from '#bot/domain/seed.ts';
import { openStores } from '#bot/storage/open-stores.ts';
import { freshAddress, freshStores } from '#test/support/azurite.ts';
import { aDescription, anIdentity, anUpdate, aPartnership, aPerson, aSeed, objectId } from '#test/support/builders.ts';
import { seeded } from './seeded.ts';
import { startStorageProxy } from './storage-proxy.ts';

describe('creating a partnership', () => {
  it('writes everything that is in the seed, however many rows that is', async () => {
    const { partnerships } = await freshStores();

    const isCreated = await partnerships.create(manyPeople(150), seeded);

    assert.equal(isCreated, true);
    assert.equal((await partnerships.now('tryg-by'))?.people.length, 150);
    assert.deepEqual(
      await partnerships.personOf('tryg-by', anIdentity({ objectId: objectId(149) })),
      personNumber(149),
    );
    assert.deepEqual(await partnerships.description('tryg-by', 'tryg-bydel'), aDescription());
    assert.deepEqual(await partnerships.update('tryg-by', 'tryg-bydel', 1), anUpdate());
    assert.deepEqual(await partnerships.auditTrail('tryg-by', 9), [seeded]);
  });

  it('leaves a partnership that exists as it is', async () => {
    const { partnerships } = await freshStores();
    await partnerships.create(aSeed(), seeded);

    const isCreated = await partnerships.create(
      aSeed({ partnership: aPartnership({ name: 'En anden' }), people: [aPerson({ name: 'En anden' })] }),
      seeded,
    );

    assert.equal(isCreated, false);
    assert.equal((await partnerships.partnership('tryg-by'))?.name, 'Tryg By');
    assert.deepEqual((await partnerships.person('tryg-by', 'lead-1'))?.value, aPerson());
    assert.deepEqual(await partnerships.auditTrail('tryg-by', 9), [seeded]);
  });

  it('that was killed halfway is no partnership, and creating it again completes it', async () => {
    const address = await freshAddress();
    const proxy = await startStorageProxy(address.endpoint, 'dies_at_third_transaction');
    const dying = await openStores({ ...address, endpoint: proxy.endpoint });
    await assert.rejects(dying.partnerships.create(manyPeople(150), seeded), Outage);
    await proxy.close();
    const { partnerships } = await openStores(address);

    const halfway = await partnerships.now('tryg-by');
    const isCreated = await partnerships.create(aSeed(), seeded);

    assert.equal(halfway, null);
    assert.equal(isCreated, true);
    assert.deepEqual((await partnerships.now('tryg-by'))?.people, [aPerson()]);
    assert.equal(await partnerships.personOf('tryg-by', anIdentity({ objectId: objectId(20) })), null);
  });

  it('by two at the same time gives the rows of one of them, whole', async () => {
    const { partnerships } = await freshStores();
    const seeds = [manyPeople(120), aSeed({ partnership: aPartnership({ name: 'Den lille' }) })];

    const results = await Promise.allSettled(seeds.map((seed) => partnerships.create(seed, seeded)));

    const winners = seeds.filter((_, index) => {
      const result = results[index];
      return result?.status === 'fulfilled' && result.value;
    });
    const now = await partnerships.now('tryg-by');
    assert.equal(winners.length, 1);
    assert.equal(now?.partnership.name, winners[0]?.partnership.name);
    assert.equal(now?.people.length, winners[0]?.people.length);
    assert.deepEqual(await partnerships.auditTrail('tryg-by', 9), [seeded]);
  });

  it('is one partnership when the store’s answer to a commit is lost', async () => {
    const address = await freshAddress();
    const proxy = await startStorageProxy(address.endpoint, 'loses_first_transaction_answer');
    const { partnerships } = await openStores({ ...address, endpoint: proxy.endpoint });

    const isCreated = await partnerships.create(aSeed(), seeded);

    assert.equal(isCreated, true);
    assert.deepEqual((await partnerships.now('tryg-by'))?.people, [aPerson()]);
    await proxy.close();
  });

  it('refuses an over-long text by field before anything is written', async () => {
    const { partnerships } = await freshStores();
    const { initiatives } = aSeed();
    const long = initiatives.map((one) => ({ ...one, description: aDescription({ focus: 'x'.repeat(32_769) }) }));

    const creating = partnerships.create(aSeed({ initiatives: long }), seeded);

    await assert.rejects(creating, { code: 'invalid_input', facts: { field: 'focus', limit: 32_768 } });
    assert.equal(await partnerships.description('tryg-by', 'tryg-bydel'), null);
  });

  it('takes names with every awkward character in the ids', async () => {
    const { partnerships } = await freshStores();
    const id = 'Tryghed/ro \\ #1? 100% "æøå" \'😀\' |';
    await partnerships.create(aSeed({ partnership: aPartnership({ id }), people: [aPerson({ id })] }), seeded);

    const now = await partnerships.now(id);

    assert.equal(now?.partnership.id, id);
    assert.deepEqual(now?.people, [aPerson({ id })]);
    assert.deepEqual(await partnerships.personOf(id, anIdentity()), aPerson({ id }));
  });
});

function manyPeople(count: number): PartnershipSeed {
  return aSeed({ people: Array.from({ length: count }, (_, n) => personNumber(n)), updates: [anUpdate()] });
}

function personNumber(n: number) {
  return aPerson({ id: `person-${n}`, identities: [anIdentity({ objectId: objectId(n) })] });
}
