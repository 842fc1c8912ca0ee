import assert from 'node:assert/strict';
import type { PartnershipSeed } from '#bot/domain/seed.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import { openStores, type Stores } from '#bot/storage/open-stores.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { freshAddress, freshStores } from '#test/support/azurite.ts';
import {
  aClosedRound,
  anInitiative,
  anUpdate,
  aPartnership,
  aPerson,
  aRequest,
  aRound,
  aSeed,
  aStatus,
  aSummary,
  objectId,
  tenantB,
} from '#test/support/builders.ts';
import { aChannel, aDraft, aGoalSummary, anIntent, aSnapshotEntry, someWork } from '#test/support/record-builders.ts';
import { seeded } from './seeded.ts';
import { type Part, startStorageProxy } from './storage-proxy.ts';

describe('what a partnership is now', () => {
  it('is nothing where there is no partnership', async () => {
    const { partnerships } = await freshStores();

    assert.equal(await partnerships.now('tryg-by'), null);
    assert.equal(await partnerships.partnership('tryg-by'), null);
  });

  it('is all its current rows, initiatives in the strategy’s own order', async () => {
    const seed = twoInitiatives();
    const { partnerships } = await freshStores();
    await partnerships.create(seed, seeded);

    const now = await partnerships.now('tryg-by');

    assert.deepEqual(now, {
      partnership: aPartnership(),
      initiatives: [anInitiative({ id: 'z-first', order: 1 }), anInitiative({ id: 'a-second', order: 2 })],
      statuses: [
        aStatus({ initiativeId: 'a-second', latest: aSummary(), before: aSummary({ roundId: '2025-1' }) }),
        aStatus({ initiativeId: 'z-first' }),
      ],
      people: [aPerson(), aPerson({ id: 'lead-æ', identities: [{ tenantId: tenantB, objectId: objectId(2) }] })],
      rounds: [aRound()],
    });
  });

  it('never holds a row of a partnership whose id begins with its own', async () => {
    const { partnerships } = await freshStores();
    await partnerships.create(aSeed(), seeded);
    await partnerships.create(aSeed({ partnership: aPartnership({ id: 'tryg-by|2' }), people: [] }), seeded);
    await partnerships.create(aSeed({ partnership: aPartnership({ id: 'tryg' }), people: [] }), seeded);

    assert.deepEqual((await partnerships.now('tryg-by'))?.people, [aPerson()]);
    assert.deepEqual((await partnerships.now('tryg-by|2'))?.people, []);
    assert.deepEqual((await partnerships.now('tryg'))?.people, []);
  });

  it('is the same where Azure cuts pages after any row and sends empty ones', async () => {
    const { whole, cut, calls } = await readThrough('cuts_pages', async (stores) => stores.now('tryg-by'));

    assert.deepEqual(cut, whole);
    assert.equal(calls.map(({ rows }) => rows).join(' '), '1 1 1 1 1 1 1 1');
  });

  it('reads as many rows in as many calls after a hundred rounds as after one', async () => {
    const cost = async (rounds: number) => {
      const address = await freshAddress();
      await (await openStores(address)).partnerships.create(longHistory(rounds), seeded);
      const proxy = await startStorageProxy(address.endpoint);
      const { partnerships } = await openStores({ ...address, endpoint: proxy.endpoint });
      proxy.calls.length = 0;

      await partnerships.now('tryg-by');

      await proxy.close();
      return proxy.calls;
    };

    const [afterOne, afterHundred] = [await cost(1), await cost(100)];

    assert.deepEqual(afterOne, [{ method: 'GET', rows: 5 }]);
    assert.deepEqual(afterHundred, afterOne);
  });
});

describe('what a partnership is now, in one read,', () => {
  it('does not grow with what is drafted, sent, due, frozen or decided', async () => {
    const address = await freshAddress();
    const stores = await openStores(address);
    await stores.partnerships.create(aSeed(), seeded);
    const proxy = await startStorageProxy(address.endpoint);
    const { partnerships } = await openStores({ ...address, endpoint: proxy.endpoint });
    proxy.calls.length = 0;

    const before = await partnerships.now('tryg-by');
    await fillBesideTheOverview(stores.records);
    const after = await partnerships.now('tryg-by');

    await proxy.close();
    assert.deepEqual(after, before);
    // The settings are the one row more, however many there are of everything else.
    assert.deepEqual(proxy.calls, [
      { method: 'GET', rows: 5 },
      { method: 'GET', rows: 6 },
    ]);
  });
});

describe('earlier versions', () => {
  it('come newest first, a page at a time', async () => {
    const { partnerships } = await freshStores();
    await partnerships.create(fiveVersions(), seeded);

    const first = await partnerships.updates('tryg-by', 'tryg-bydel', { limit: 2 });
    const next = await partnerships.updates('tryg-by', 'tryg-bydel', { limit: 2, beforeVersion: 4 });
    const none = await partnerships.updates('tryg-by', 'tryg-bydel', { limit: 2, beforeVersion: 1 });

    assert.deepEqual(
      first.map(({ version }) => version),
      [11, 4],
    );
    assert.deepEqual(
      next.map(({ version }) => version),
      [3, 2],
    );
    assert.deepEqual(none, []);
  });

  it('come in full pages where Azure cuts its own and sends empty ones', async () => {
    const { whole, cut } = await readThrough('cuts_pages', (stores) =>
      stores.updates('tryg-by', 'tryg-bydel', { limit: 3 }),
    );

    assert.deepEqual(cut, whole);
    assert.equal(whole.length, 3);
  });

  it('are found one by one', async () => {
    const { partnerships } = await freshStores();
    await partnerships.create(fiveVersions(), seeded);

    assert.deepEqual(await partnerships.update('tryg-by', 'tryg-bydel', 11), anUpdate({ version: 11 }));
    assert.equal(await partnerships.update('tryg-by', 'tryg-bydel', 5), null);
  });
});

describe('a round', () => {
  it('is found whatever its age, with its requests', async () => {
    const { partnerships } = await freshStores();
    await partnerships.create(longHistory(3), seeded);

    assert.deepEqual(await partnerships.round('tryg-by', '2025-2'), aRound());
    assert.deepEqual(await partnerships.round('tryg-by', 'r1'), aClosedRound({ id: 'r1' }));
    assert.equal(await partnerships.round('tryg-by', 'r9'), null);
    assert.deepEqual(
      await partnerships.request('tryg-by', 'r1', 'tryg-bydel'),
      aRequest({ roundId: 'r1', state: 'submitted', version: 1 }),
    );
    assert.equal(await partnerships.request('tryg-by', 'r1', 'other'), null);
  });
});

type Partnerships = Awaited<ReturnType<typeof freshStores>>['partnerships'];

/** Ten of each record, and the settings. */
async function fillBesideTheOverview(records: Stores['records']): Promise<void> {
  const settings = { kind: 'settings', value: defaultSettings, tag: null } as const;
  const ten = Array.from({ length: 10 }, (_, n): readonly Change[] => [
    { kind: 'draft', value: aDraft({ personId: `lead-${n}` }) },
    { kind: 'send', value: anIntent({ occasion: n }) },
    { kind: 'due', value: someWork({ step: n }) },
    { kind: 'snapshot_entry', roundId: '2025-1', number: 1, value: aSnapshotEntry({ order: n }) },
    { kind: 'goal_summary', value: aGoalSummary({ goalId: `m${n}` }), tag: null },
    { kind: 'request', value: aRequest({ roundId: `r${n}` }) },
    { kind: 'channel', value: aChannel({ id: `19:${n}` }), tag: null },
    { kind: 'audit', value: seeded },
  ]);
  assert.equal(await records.commit('tryg-by', [settings, ...ten.flat()]), 'committed');
}

/** The same read, straight and through a store that plays a part. */
async function readThrough<T>(part: Part, read: (stores: Partnerships) => Promise<T>) {
  const address = await freshAddress();
  const straight = await openStores(address);
  await straight.partnerships.create({ ...twoInitiatives(), updates: fiveVersions().updates }, seeded);
  const proxy = await startStorageProxy(address.endpoint, part);
  const through = await openStores({ ...address, endpoint: proxy.endpoint });
  proxy.calls.length = 0;
  const cut = await read(through.partnerships);
  await proxy.close();
  return { whole: await read(straight.partnerships), cut, calls: proxy.calls };
}

function twoInitiatives(): PartnershipSeed {
  const { initiatives } = aSeed();
  return aSeed({
    initiatives: initiatives.flatMap(({ description }) => [
      { initiative: anInitiative({ id: 'a-second', order: 2 }), description },
      { initiative: anInitiative({ id: 'z-first', order: 1 }), description },
    ]),
    statuses: [
      aStatus({ initiativeId: 'a-second', latest: aSummary(), before: aSummary({ roundId: '2025-1' }) }),
      aStatus({ initiativeId: 'z-first' }),
    ],
    people: [aPerson(), aPerson({ id: 'lead-æ', identities: [{ tenantId: tenantB, objectId: objectId(2) }] })],
    rounds: [
      { round: aClosedRound(), requests: [] },
      { round: aRound(), requests: [] },
    ],
  });
}

/** Closed rounds with an answer each, then the open one. */
function longHistory(rounds: number): PartnershipSeed {
  const numbers = Array.from({ length: rounds - 1 }, (_, n) => n + 1);
  return aSeed({
    rounds: [
      ...numbers.map((n) => ({
        round: aClosedRound({ id: `r${n}` }),
        requests: [aRequest({ roundId: `r${n}`, state: 'submitted', version: n })],
      })),
      { round: aRound(), requests: [aRequest()] },
    ],
    updates: numbers.map((n) => anUpdate({ version: n, roundId: `r${n}` })),
  });
}

function fiveVersions(): PartnershipSeed {
  return aSeed({ updates: [1, 2, 3, 4, 11].map((version) => anUpdate({ version })) });
}
