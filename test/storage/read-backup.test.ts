import assert from 'node:assert/strict';
import { openStores, openTable } from '#bot/storage/open-stores.ts';
import { readBackup } from '#bot/storage/read-backup.ts';
import type { Table } from '#bot/storage/table.ts';
import { freshAddress } from '#test/support/azurite.ts';
import { anIdentity, anUpdate, aSeed } from '#test/support/builders.ts';
import { someWork } from '#test/support/record-builders.ts';
import { seeded } from './seeded.ts';

const at = '2025-05-12T20:00:00.000Z';

async function seededTables() {
  const address = await freshAddress();
  const stores = await openStores(address);
  await stores.partnerships.create(aSeed({ updates: [anUpdate()] }), seeded);
  const partnerships = await openTable(address, `${address.tablePrefix}Partnership`);
  const directory = await openTable(address, `${address.tablePrefix}Directory`);
  return { stores, partnerships, directory };
}

/** After each reading somebody changes something, so many times. */
function changedAfterReading(table: Table, change: () => Promise<unknown>, times: number): Table {
  let left = times;
  return {
    ...table,
    list: async (query) => {
      const rows = await table.list(query);
      left -= 1;
      if (left >= 0) await change();
      return rows;
    },
  };
}

describe('Reading a partnership for a backup', () => {
  it('shows one moment: what is changed meanwhile is there with all that was committed with it', async () => {
    const { stores, partnerships, directory } = await seededTables();
    const audit = { at, by: 'lead-1', action: 'request_returned', subject: 'tryg-bydel' } as const;
    const busy = changedAfterReading(
      partnerships,
      () =>
        stores.records.commit('tryg-by', [
          { kind: 'due', value: someWork() },
          { kind: 'audit', value: audit },
        ]),
      1,
    );

    const backup = await readBackup({ partnerships: busy, directory }, 'tryg-by', at);

    assert.ok(typeof backup === 'object');
    const kinds = backup.rows.map(({ row }) => row.split('|')[0]);
    assert.deepEqual(
      [kinds.filter((kind) => kind === 'due').length, kinds.filter((kind) => kind === 'audit').length],
      [1, 2],
    );
  });

  it('gives nothing while it is changed all the time', async () => {
    const { stores, partnerships, directory } = await seededTables();
    let step = 0;
    const change = () => {
      step += 1;
      return stores.records.commit('tryg-by', [{ kind: 'due', value: someWork({ step }) }]);
    };

    const busy = changedAfterReading(partnerships, change, 100);

    assert.equal(await readBackup({ partnerships: busy, directory }, 'tryg-by', at), 'never_still');
  });

  it('takes no link along that lets somebody in, and where people can be written to', async () => {
    const { stores, partnerships, directory } = await seededTables();
    const key = 'a'.repeat(64);
    const expiresAt = '2025-05-20T20:00:00.000Z';
    const invitation = { personId: 'lead-1', key, madeById: 'lead-1', madeAt: at, expiresAt };
    await stores.records.commit('tryg-by', [
      { kind: 'calendar_feed', value: { personId: 'lead-1', key, changedAt: at }, tag: null },
      { kind: 'invitation', value: invitation, tag: null },
    ]);
    await stores.directory.linkIdentity(anIdentity(), 'en-anden');
    await stores.addresses.saveSighting(anIdentity(), 'tab', at);

    const backup = await readBackup({ partnerships, directory }, 'tryg-by', at);

    assert.ok(typeof backup === 'object');
    assert.doesNotMatch(JSON.stringify(backup), /aaaa|en-anden/);
    assert.deepEqual(
      backup.rows.filter(({ table }) => table === 'Directory').map(({ row }) => row),
      ['seen|tab'],
    );
  });

  it('finds no partnership where there is none', async () => {
    const { partnerships, directory } = await seededTables();

    assert.equal(await readBackup({ partnerships, directory }, 'en-anden', at), 'no_partnership');
  });
});
