import assert from 'node:assert/strict';
import type { WaitingPerson } from '#bot/domain/person.ts';
import { openStores } from '#bot/storage/open-stores.ts';
import { freshAddress, freshStores } from '#test/support/azurite.ts';
import { anIdentity, objectId, tenantA, tenantB } from '#test/support/builders.ts';
import { startStorageProxy } from './storage-proxy.ts';

describe('the directory', () => {
  it('leads from an identity to all its partnerships, each once', async () => {
    const { directory } = await freshStores();
    await directory.linkIdentity(anIdentity(), 'tryg-by');
    await directory.linkIdentity(anIdentity(), 'tryg-by');
    await directory.linkIdentity(anIdentity(), 'Østby & omegn');

    assert.deepEqual(await directory.partnershipsOf(anIdentity()), ['Østby & omegn', 'tryg-by']);
    assert.deepEqual(await directory.partnershipsOf(anIdentity({ tenantId: tenantB })), []);
  });

  it('leads from a tenant to its partnerships', async () => {
    const { directory } = await freshStores();
    await directory.linkTenant(tenantA, 'tryg-by');

    assert.deepEqual(await directory.partnershipsOfTenant(tenantA), ['tryg-by']);
    assert.deepEqual(await directory.partnershipsOfTenant(tenantB), []);
  });

  it('says a thing is new the first time only, however many ask at once', async () => {
    const { directory } = await freshStores();

    const answers = await Promise.all(Array.from({ length: 4 }, () => directory.markOnce('welcome/æ')));

    assert.deepEqual(answers.toSorted(), [false, false, false, true]);
    assert.equal(await directory.markOnce('welcome/ø'), true);
  });
});

describe('the waiting list', () => {
  it('keeps the first sighting', async () => {
    const { directory } = await freshStores();
    await directory.putInWaiting(waiting());
    await directory.putInWaiting(waiting({ firstSeenAt: '2025-05-14T07:00:00.000Z', seenIn: 'tab' }));

    assert.deepEqual(await directory.waitingPerson(anIdentity()), waiting());
  });

  it('is read for the tenants asked for and no others', async () => {
    const { directory } = await freshStores();
    const other = waiting({ identity: anIdentity({ tenantId: tenantB, objectId: objectId(2) }) });
    await directory.putInWaiting(waiting());
    await directory.putInWaiting(other);
    await directory.linkTenant(tenantA, 'tryg-by');

    assert.deepEqual(await directory.waitingFrom([tenantA]), [waiting()]);
    assert.deepEqual(await directory.waitingFrom([tenantA, tenantB, tenantA]), [waiting(), other]);
    assert.deepEqual(await directory.waitingFrom([]), []);
  });

  it('forgets who is removed, twice if need be', async () => {
    const { directory } = await freshStores();
    await directory.putInWaiting(waiting());

    await directory.removeFromWaiting(anIdentity());
    await directory.removeFromWaiting(anIdentity());

    assert.equal(await directory.waitingPerson(anIdentity()), null);
    assert.deepEqual(await directory.waitingFrom([tenantA]), []);
  });
});

describe('the administrator', () => {
  it('is nobody at first, then whoever claimed it first', async () => {
    const { directory } = await freshStores();
    assert.equal(await directory.hasAdministrator(), false);

    const first = await directory.claimAdministration(anIdentity(), claimed);
    const again = await directory.claimAdministration(anIdentity(), claimed);
    const second = await directory.claimAdministration(anIdentity({ objectId: objectId(2) }), claimed);

    assert.deepEqual([first, again, second], [true, false, false]);
    assert.equal(await directory.hasAdministrator(), true);
    assert.equal(await directory.isAdministrator(anIdentity()), true);
    assert.equal(await directory.isAdministrator(anIdentity({ objectId: objectId(2) })), false);
  });

  it('is one person when two claim at once', async () => {
    const { directory } = await freshStores();
    const identities = [1, 2, 3].map((n) => anIdentity({ objectId: objectId(n) }));

    const answers = await Promise.all(identities.map((identity) => directory.claimAdministration(identity, claimed)));

    assert.deepEqual(await Promise.all(identities.map((identity) => directory.isAdministrator(identity))), answers);
    assert.equal(answers.filter(Boolean).length, 1);
  });

  it('knows that the claim was made when the store’s answer is lost', async () => {
    const address = await freshAddress();
    const proxy = await startStorageProxy(address.endpoint, 'loses_first_transaction_answer');
    const { directory } = await openStores({ ...address, endpoint: proxy.endpoint });

    assert.equal(await directory.claimAdministration(anIdentity(), claimed), true);
    await proxy.close();
  });
});

const claimed = {
  at: '2025-05-12T08:30:00.000Z',
  by: `${tenantA}/${objectId(1)}`,
  action: 'administrator_claimed',
  subject: 'installation',
} as const;

function waiting(overrides: Partial<WaitingPerson> = {}): WaitingPerson {
  return {
    identity: anIdentity(),
    name: 'Medarbejder Ét',
    firstSeenAt: '2025-05-13T07:00:00.000Z',
    seenIn: 'chat',
    ...overrides,
  };
}
