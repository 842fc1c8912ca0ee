import assert from 'node:assert/strict';
import { openStores, type Stores } from '#bot/storage/open-stores.ts';
import { freshAddress, freshStores } from '#test/support/azurite.ts';
import { someWork } from '#test/support/record-builders.ts';
import { startStorageProxy } from './storage-proxy.ts';

describe('pointers to what is due', () => {
  it('come oldest first up to the minute asked for, whatever partnership they are of', async () => {
    const stores = await freshStores();
    await workAt(stores, 'tryg-by', ['2027-01-04T07:30:00.000Z', '2026-12-01T07:30:00.000Z']);
    await workAt(stores, 'trygt-land', ['2026-12-01T07:29:59.999Z', '2026-12-01T07:31:00.000Z']);

    const pointers = await stores.dueIndex.pointers('2026-12-01T07:30:10.000Z', 9);

    assert.deepEqual(
      pointers.map(({ partnershipId, at }) => [partnershipId, at]),
      [
        ['trygt-land', '2026-12-01T07:29:00.000Z'],
        ['tryg-by', '2026-12-01T07:30:00.000Z'],
      ],
    );
  });

  it('come no more at once than asked for', async () => {
    const stores = await freshStores();
    await workAt(stores, 'tryg-by', [
      '2026-12-01T07:30:00.000Z',
      '2026-12-01T07:31:00.000Z',
      '2026-12-01T07:32:00.000Z',
    ]);

    const pointers = await stores.dueIndex.pointers('2027-01-01T00:00:00.000Z', 2);

    assert.deepEqual(
      pointers.map(({ at }) => at),
      ['2026-12-01T07:30:00.000Z', '2026-12-01T07:31:00.000Z'],
    );
  });

  it('are all found where Azure cuts its pages and sends empty ones', async () => {
    const { stores, through, close } = await throughCutPages();
    await workAt(stores, 'tryg-by', [
      '2026-12-01T07:30:00.000Z',
      '2026-12-01T07:31:00.000Z',
      '2026-12-01T07:32:00.000Z',
    ]);
    await workAt(stores, 'trygt-land', ['2026-12-01T07:31:00.000Z']);

    const cut = await through.dueIndex.pointers('2027-01-01T00:00:00.000Z', 3);
    const next = await through.dueIndex.nextAfter('2026-12-01T07:30:00.000Z');

    assert.deepEqual(cut, (await stores.dueIndex.pointers('2027-01-01T00:00:00.000Z', 9)).slice(0, 3));
    assert.equal(cut.length, 3);
    assert.equal(next, '2026-12-01T07:31:00.000Z');
    await close();
  });

  it('keep a partnership’s id whatever it is', async () => {
    const stores = await freshStores();
    await workAt(stores, 'Tryg/By #2 æ', ['2026-12-01T07:30:00.000Z']);

    const [pointer] = await stores.dueIndex.pointers('2027-01-01T00:00:00.000Z', 9);

    assert.equal(pointer?.partnershipId, 'Tryg/By #2 æ');
  });

  it('say when the machine wrote them, not which day the demonstration has', async () => {
    const stores = await freshStores();
    const before = new Date().toISOString();
    await workAt(stores, 'tryg-by', ['2026-12-01T07:30:00.000Z']);
    const after = new Date().toISOString();

    const [pointer] = await stores.dueIndex.pointers('2027-01-01T00:00:00.000Z', 9);

    assert.ok(pointer && before <= pointer.writtenAt && pointer.writtenAt <= after);
  });

  it('are forgotten once nothing is due there', async () => {
    const stores = await freshStores();
    await workAt(stores, 'tryg-by', ['2026-12-01T07:30:00.000Z', '2026-12-01T07:31:00.000Z']);
    const [first] = await stores.dueIndex.pointers('2027-01-01T00:00:00.000Z', 9);
    assert.ok(first);

    await Promise.all([stores.dueIndex.forget(first), stores.dueIndex.forget(first)]);

    assert.deepEqual(
      (await stores.dueIndex.pointers('2027-01-01T00:00:00.000Z', 9)).map(({ at }) => at),
      ['2026-12-01T07:31:00.000Z'],
    );
  });

  it('stay where somebody wrote them again meanwhile', async () => {
    const stores = await freshStores();
    await workAt(stores, 'tryg-by', ['2026-12-01T07:30:00.000Z']);
    const [read] = await stores.dueIndex.pointers('2027-01-01T00:00:00.000Z', 9);
    assert.ok(read);
    await workAt(stores, 'tryg-by', ['2026-12-01T07:30:20.000Z']);

    await stores.dueIndex.forget(read);

    assert.equal((await stores.dueIndex.pointers('2027-01-01T00:00:00.000Z', 9)).length, 1);
  });
});

describe('the next pointer', () => {
  it('is the first of a later minute, or none', async () => {
    const stores = await freshStores();
    await workAt(stores, 'tryg-by', ['2026-12-01T07:30:00.000Z', '2027-01-04T07:30:00.000Z']);

    assert.equal(await stores.dueIndex.nextAfter('2026-12-01T07:29:59.999Z'), '2026-12-01T07:30:00.000Z');
    assert.equal(await stores.dueIndex.nextAfter('2026-12-01T07:30:00.000Z'), '2027-01-04T07:30:00.000Z');
    assert.equal(await stores.dueIndex.nextAfter('2027-01-04T07:30:59.000Z'), null);
  });
});

describe('the scheduler’s last run', () => {
  it('is the one recorded last, and no pointer', async () => {
    const { dueIndex } = await freshStores();
    const run = { at: '2026-11-22T20:00:00.000Z', until: '2026-12-01T07:30:00.000Z', done: 3, failed: 0 };
    const before = await dueIndex.lastRun();

    await dueIndex.recordRun({ ...run, done: 1 });
    await dueIndex.recordRun(run);

    assert.equal(before, null);
    assert.deepEqual(await dueIndex.lastRun(), run);
    assert.deepEqual(await dueIndex.pointers('2999-12-31T00:00:00.000Z', 9), []);
    assert.equal(await dueIndex.nextAfter('2000-01-01T00:00:00.000Z'), null);
  });
});

async function workAt({ records }: Stores, partnershipId: string, instants: readonly string[]): Promise<void> {
  for (const at of instants) {
    const result = await records.commit(partnershipId, [{ kind: 'due', value: someWork({ at }) }]);
    assert.equal(result, 'committed');
  }
}

async function throughCutPages() {
  const address = await freshAddress();
  const stores = await openStores(address);
  const proxy = await startStorageProxy(address.endpoint, 'cuts_pages');
  return { stores, through: await openStores({ ...address, endpoint: proxy.endpoint }), close: proxy.close };
}
