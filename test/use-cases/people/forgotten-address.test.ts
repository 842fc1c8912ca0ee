import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { letGo, readLeaving } from '#bot/use-cases/people/let-go.ts';
import { as, storesLedByTwo } from '#test/use-cases/led-by-two.ts';

const partnershipId = 'tryg-by';
const at = '2025-05-13T08:00:00.000Z';
const chat = {
  conversationId: 'a:1',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  userMri: '29:1',
  locale: 'da-DK',
  seenAt: at,
};

describe('Where somebody who leaves could be written to', () => {
  it('is kept nowhere any more once no partnership has them', async () => {
    const stores = await storesLedByTwo();
    const identity = as('lead-politi');
    await stores.addresses.saveAddress(identity, chat);
    await stores.addresses.saveSighting(identity, 'tab', at);
    await stores.addresses.saveSighting(identity, 'channel', at);

    await leave(stores, 'lead-politi');

    assert.equal(await stores.addresses.address(identity), null);
    assert.deepEqual(await stores.addresses.sightings(identity), { channelAt: null, tabAt: null });
  });

  it('stays as long as another partnership has them', async () => {
    const stores = await storesLedByTwo();
    const identity = as('lead-politi');
    await stores.addresses.saveAddress(identity, chat);
    await stores.addresses.saveSighting(identity, 'tab', at);
    await stores.directory.linkIdentity(identity, 'another');

    await leave(stores, 'lead-politi');

    assert.equal((await stores.addresses.address(identity))?.conversationId, 'a:1');
    assert.deepEqual(await stores.addresses.sightings(identity), { channelAt: null, tabAt: at });
  });
});

async function leave(stores: Stores, personId: string): Promise<void> {
  const identity = as('coordinator-kommune');
  const question = { identity, partnershipId, personId, successorId: 'colleague', isWithRoles: true, at };
  const { version } = await readLeaving(stores)(question);
  await letGo(stores)({ ...question, version });
}
