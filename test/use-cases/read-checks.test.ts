import assert from 'node:assert/strict';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { readChecks } from '#bot/use-cases/read-checks.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { freshStores } from '#test/support/azurite.ts';
import { anIdentity, aPerson, aSeed, objectId, tenantB } from '#test/support/builders.ts';
import { aDelivery, anIntent } from '#test/support/record-builders.ts';

const at = '2025-05-20T08:00:00.000Z';
const coordinator = aPerson({
  id: 'coordinator-1',
  roles: ['coordinator'],
  identities: [anIdentity({ objectId: objectId(2) })],
});
const caller = anIdentity({ objectId: objectId(2) });
const address = {
  conversationId: 'a:1',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  userMri: '29:1',
  locale: 'da-DK',
  seenAt: at,
};
const question = { identity: caller, partnershipId: 'tryg-by', at };

describe('What works in each organisation', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await freshStores();
    const people = [aPerson(), coordinator, aPerson({ id: 'unlinked', identities: [] })];
    await seedPartnership(stores)(aSeed({ people }), '2025-05-01T08:00:00.000Z');
  });

  const first = async () => (await readChecks(stores)(question))[0];

  it('counts its people and those whose account is known', async () => {
    const check = await first();

    assert.deepEqual([check?.people, check?.linked], [3, 2]);
  });

  it('has nothing to show where nobody has tried', async () => {
    const check = await first();

    assert.deepEqual([check?.hasTokenFromTab, check?.hasMessageIn, check?.hasMessageOut], [false, false, false]);
  });

  it('takes a token of its own tenant for consent, and a guest’s for none', async () => {
    await stores.addresses.saveSighting({ ...caller, tenantId: tenantB }, 'tab', at);
    assert.equal((await first())?.hasTokenFromTab, false);

    await stores.addresses.saveSighting(caller, 'tab', at);

    assert.equal((await first())?.hasTokenFromTab, true);
  });

  it('sees the first message in by the address it left, and the first out by its delivery', async () => {
    await stores.addresses.saveAddress(caller, address);
    const recipient = { kind: 'person', personId: 'coordinator-1' } as const;
    const failed = aDelivery({ intent: anIntent({ recipient }), state: 'failed', settledAt: at });
    await stores.records.commit('tryg-by', [{ kind: 'delivery', value: failed }]);
    assert.deepEqual([(await first())?.hasMessageIn, (await first())?.hasMessageOut], [true, false]);

    const sent = aDelivery({ intent: anIntent({ recipient, occasion: 'later' }), state: 'sent', settledAt: at });
    await stores.records.commit('tryg-by', [{ kind: 'delivery', value: sent }]);

    assert.equal((await first())?.hasMessageOut, true);
  });

  it('is nobody’s but theirs who run the partnership', async () => {
    await assert.rejects(
      readChecks(stores)({ ...question, identity: anIdentity() }),
      (error) => error instanceof Refusal && error.code === 'not_allowed',
    );
  });
});
