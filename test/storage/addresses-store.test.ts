import assert from 'node:assert/strict';
import { TableClient } from '@azure/data-tables';
import { developmentCredential } from '#bot/demo/azurite.ts';
import { addressesStore } from '#bot/storage/addresses-store.ts';
import { tableOf } from '#bot/storage/table.ts';
import { freshAddress, freshStores } from '#test/support/azurite.ts';
import { anIdentity, objectId, tenantA, tenantB } from '#test/support/builders.ts';

describe('the address of an identity', () => {
  it('is unknown until they were seen', async () => {
    const { addresses } = await freshStores();

    assert.equal(await addresses.address(anIdentity()), null);
  });

  it('is that of the last sign of life, and theirs alone', async () => {
    const { addresses } = await freshStores();
    await addresses.saveAddress(anIdentity(), seen({ locale: 'da-DK' }));
    await addresses.saveAddress(anIdentity(), seen({ conversationId: 'a:2', locale: null }));

    assert.deepEqual(await addresses.address(anIdentity()), {
      ...seen({ conversationId: 'a:2', locale: null }),
      parked: null,
    });
    assert.equal(await addresses.address(anIdentity({ tenantId: tenantB })), null);
    assert.equal(await addresses.address(anIdentity({ objectId: objectId(2) })), null);
  });

  it('is parked until the next sign of life', async () => {
    const { addresses } = await freshStores();
    await addresses.saveAddress(anIdentity(), seen());

    await addresses.park(anIdentity(), 'a:1', refused);
    const parked = await addresses.address(anIdentity());
    await addresses.saveAddress(anIdentity(), seen());

    assert.deepEqual(parked, { ...seen(), parked: refused });
    assert.equal((await addresses.address(anIdentity()))?.parked, null);
  });

  it('keeps the first reason it was parked for', async () => {
    const { addresses } = await freshStores();
    await addresses.saveAddress(anIdentity(), seen());

    await addresses.park(anIdentity(), 'a:1', refused);
    await addresses.park(anIdentity(), 'a:1', { reason: 'conversation_gone', at: '2025-05-03T06:30:00.000Z' });

    assert.deepEqual((await addresses.address(anIdentity()))?.parked, refused);
  });

  it('is not parked for what another conversation answered, nor where there is none', async () => {
    const { addresses } = await freshStores();
    await addresses.saveAddress(anIdentity(), seen({ conversationId: 'a:2' }));

    await addresses.park(anIdentity(), 'a:1', refused);
    await addresses.park(anIdentity({ tenantId: tenantB }), 'a:1', refused);

    assert.equal((await addresses.address(anIdentity()))?.parked, null);
    assert.equal(await addresses.address(anIdentity({ tenantId: tenantB })), null);
  });

  it('is not parked when a sign of life comes while the refusal is being noted', async () => {
    const { table, addresses } = await addressesOnTable();
    await addresses.saveAddress(anIdentity(), seen());
    const interrupted = addressesStore({
      ...table,
      commit: async (changes) => {
        await addresses.saveAddress(anIdentity(), seen());
        return table.commit(changes);
      },
    });

    await interrupted.park(anIdentity(), 'a:1', refused);

    assert.deepEqual(await addresses.address(anIdentity()), { ...seen(), parked: null });
  });
});

describe('where somebody was seen', () => {
  it('is kept for each place, the newest time of each', async () => {
    const { addresses } = await freshStores();
    const before = await addresses.sightings(anIdentity());
    await addresses.saveSighting(anIdentity(), 'tab', '2025-05-02T06:30:00.000Z');
    await addresses.saveSighting(anIdentity(), 'tab', '2025-05-02T06:31:00.000Z');

    const onlyTab = await addresses.sightings(anIdentity());
    await addresses.saveSighting(anIdentity(), 'channel', '2025-05-02T06:32:00.000Z');

    assert.deepEqual(before, { channelAt: null, tabAt: null });
    assert.deepEqual(onlyTab, { channelAt: null, tabAt: '2025-05-02T06:31:00.000Z' });
    assert.deepEqual(await addresses.sightings(anIdentity()), {
      channelAt: '2025-05-02T06:32:00.000Z',
      tabAt: '2025-05-02T06:31:00.000Z',
    });
  });

  it('is nothing that finds a partnership, nor found by one', async () => {
    const { addresses, directory } = await freshStores();
    await directory.linkIdentity(anIdentity(), 'tryg-by');
    await addresses.saveAddress(anIdentity(), seen());
    await addresses.saveSighting(anIdentity(), 'tab', '2025-05-02T06:30:00.000Z');

    assert.deepEqual(await directory.partnershipsOf(anIdentity()), ['tryg-by']);
  });
});

describe('who somebody in a channel is', () => {
  it('is remembered for the tenant that hosts the channel', async () => {
    const { addresses } = await freshStores();
    const guest = anIdentity({ tenantId: tenantB });

    await addresses.rememberIdentity(tenantA, '29:1a/b', guest);

    assert.deepEqual(await addresses.identityOf(tenantA, '29:1a/b'), guest);
    assert.equal(await addresses.identityOf(tenantB, '29:1a/b'), null);
    assert.equal(await addresses.identityOf(tenantA, '29:1a'), null);
  });
});

const refused = { reason: 'not_installed', at: '2025-05-02T06:31:00.000Z' } as const;

async function addressesOnTable() {
  const address = await freshAddress();
  const client = new TableClient(address.endpoint, `${address.tablePrefix}Directory`, developmentCredential(), {
    allowInsecureConnection: true,
  });
  await client.createTable();
  const table = tableOf(client);
  return { table, addresses: addressesStore(table) };
}

function seen(overrides: { readonly conversationId?: string; readonly locale?: string | null } = {}) {
  return {
    conversationId: 'a:1',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    userMri: '29:1a',
    locale: 'da-DK',
    seenAt: '2025-05-02T06:30:00.000Z',
    ...overrides,
  };
}
