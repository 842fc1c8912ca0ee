import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { TableServiceClient } from '@azure/data-tables';
import { developmentCredential } from '#bot/demo/azurite.ts';
import { Outage } from '#bot/domain/outage.ts';
import { openStores } from '#bot/storage/open-stores.ts';
import { freshAddress } from '#test/support/azurite.ts';
import { anUpdate, aRequest, aSeed, aStatus, contentOf } from '#test/support/builders.ts';
import { someWork } from '#test/support/record-builders.ts';
import { seeded } from './seeded.ts';
import { type Part, startStorageProxy } from './storage-proxy.ts';

describe('opening the stores', () => {
  it('creates the tables once and finds them again', async () => {
    const address = await freshAddress();
    const first = await openStores(address);
    await first.partnerships.create(aSeed(), seeded);

    const second = await openStores(address);

    assert.equal((await second.partnerships.partnership('tryg-by'))?.name, 'Tryg By');
    assert.equal(await second.isReachable(), true);
  });

  it('is an outage where nothing listens', async () => {
    const opening = openStores({
      endpoint: 'http://127.0.0.1:1/devstoreaccount1',
      credential: developmentCredential(),
    });

    await assert.rejects(opening, (thrown) => thrown instanceof Outage && thrown.cause !== undefined);
  });

  it('never sends keys or texts unencrypted over a network', async () => {
    const opening = openStores({ endpoint: 'http://storage.example/account', credential: developmentCredential() });

    await assert.rejects(
      opening,
      (thrown) => thrown instanceof Outage && /allowInsecureConnection/.test(inspect(thrown)),
    );
  });
});

describe('a store that does not answer', () => {
  for (const part of ['hangs', 'busy'] as const) {
    it(`is an outage to every caller, not a wait, when it ${part === 'busy' ? 'is busy for a minute' : part}`, async () => {
      const { stores, close } = await storesThrough(part);

      const calls = await Promise.allSettled([
        stores.partnerships.now('tryg-by'),
        stores.partnerships.partnership('tryg-by'),
        stores.partnerships.acceptUpdate(anAcceptance('tekst')),
        stores.directory.markOnce('key'),
        stores.directory.removeFromWaiting({ tenantId: 't', objectId: 'o' }),
        stores.records.commit('tryg-by', [{ kind: 'due', value: someWork() }]),
        stores.dueIndex.pointers('2025-05-14T06:30:00.000Z', 9),
        stores.addresses.address({ tenantId: 't', objectId: 'o' }),
      ]);

      assert.deepEqual(
        calls.map(
          (call) =>
            call.status === 'rejected' &&
            call.reason instanceof Outage &&
            call.reason.operation.replace(/^t[0-9a-f]{32}/, ''),
        ),
        [
          'Partnership: list',
          'Partnership: get',
          'Partnership: commit',
          'Directory: insert',
          'Directory: remove',
          'Due: put',
          'Due: list',
          'Directory: get',
        ],
      );
      assert.equal(await stores.isReachable(), false);
      await close();
    });
  }

  it('is an outage when its tables are gone, not an empty partnership', async () => {
    const { isReachable, partnerships } = await storesWithoutTables();

    await assert.rejects(partnerships.partnership('tryg-by'), Outage);
    await assert.rejects(partnerships.acceptUpdate(anAcceptance('tekst')), Outage);
    assert.equal(await isReachable(), false);
  });

  it('lets nothing that was written into the outage', async () => {
    const { partnerships } = await storesWithoutTables();

    const thrown: unknown = await partnerships
      .acceptUpdate(anAcceptance('En hemmelig tekst'))
      .catch((outage) => outage);

    assert.ok(thrown instanceof Outage);
    assert.equal(inspect(thrown, { depth: 20 }).includes('hemmelig'), false);
    assert.equal(JSON.stringify([thrown, thrown.cause, thrown.stack]).includes('hemmelig'), false);
  });
});

function anAcceptance(happened: string) {
  return {
    partnershipId: 'tryg-by',
    submissionKey: 'form-1',
    update: anUpdate({ content: contentOf({ happened }) }),
    status: aStatus(),
    statusTag: 'W/"1"',
    request: aRequest(),
    audit: seeded,
    also: [],
  };
}

/** Stores whose tables were found, before their store begins to play a part. */
async function storesThrough(part: Part) {
  const address = await freshAddress();
  const proxy = await startStorageProxy(address.endpoint, 'faithful');
  const stores = await openStores({ ...address, endpoint: proxy.endpoint });
  proxy.play(part);
  return { stores, close: proxy.close };
}

async function storesWithoutTables() {
  const address = await freshAddress();
  const stores = await openStores(address);
  const { endpoint, tablePrefix } = address;
  const account = new TableServiceClient(endpoint, developmentCredential(), { allowInsecureConnection: true });
  await account.deleteTable(`${tablePrefix}Partnership`);
  return stores;
}
