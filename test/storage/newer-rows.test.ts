import assert from 'node:assert/strict';
import { TableClient } from '@azure/data-tables';
import { developmentCredential } from '#bot/demo/azurite.ts';
import { openStores } from '#bot/storage/open-stores.ts';
import { freshAddress } from '#test/support/azurite.ts';
import { someWork } from '#test/support/record-builders.ts';

const until = '2025-06-01T00:00:00.000Z';

/** Work of a kind that only a newer release knows, which ran for a while and was taken back. */
async function storesWithNewerWork() {
  const address = await freshAddress();
  const { records } = await openStores(address);
  const client = new TableClient(address.endpoint, `${address.tablePrefix}Partnership`, developmentCredential(), {
    allowInsecureConnection: true,
  });
  const at = '2025-05-14T06:30:00.000Z';
  await client.createEntity({
    partitionKey: 'tryg-by',
    rowKey: 'due|2025-05-14T06=003A30=003A00.000Z|invented|2025-2|=|=',
    ...{ schema: 1, at, kind: 'invented', roundId: '2025-2' },
  });
  return records;
}

describe('work of a kind that only a newer release knows', () => {
  it('keeps nothing else from being done, and is never taken for done', async () => {
    const records = await storesWithNewerWork();
    await records.commit('tryg-by', [{ kind: 'due', value: someWork() }]);

    const due = await records.due('tryg-by', until);
    await records.commit('tryg-by', [{ kind: 'due_done', value: someWork() }]);

    assert.deepEqual(due, [someWork()]);
    await assert.rejects(records.due('tryg-by', until), /cannot be read: kind/);
  });

  it('does not stop anybody from deciding about the round', async () => {
    const records = await storesWithNewerWork();
    await records.commit('tryg-by', [{ kind: 'due', value: someWork() }]);

    assert.deepEqual(await records.dueAbout('tryg-by', '2025-2'), [someWork()]);
  });
});
