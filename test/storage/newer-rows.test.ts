import assert from 'node:assert/strict';
import { TableClient } from '@azure/data-tables';
import { developmentCredential } from '#bot/demo/azurite.ts';
import { Outage } from '#bot/domain/outage.ts';
import { openStores } from '#bot/storage/open-stores.ts';
import { freshAddress } from '#test/support/azurite.ts';
import { aPerson, aSeed } from '#test/support/builders.ts';
import { anIntent, someWork } from '#test/support/record-builders.ts';
import { seeded } from './seeded.ts';

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

describe('a notice of a kind that only a newer release knows', () => {
  async function recordsWithNewerNotice() {
    const address = await freshAddress();
    const { records } = await openStores(address);
    const options = { allowInsecureConnection: true };
    const table = `${address.tablePrefix}Partnership`;
    const client = new TableClient(address.endpoint, table, developmentCredential(), options);
    const about = { schema: 1, intentId: 'invented', kind: 'invented', personId: 'lead-1', roundId: '2025-2' };
    const row = { partitionKey: 'tryg-by', ...about, createdAt: '2025-05-14T06:30:00.000Z' };
    await client.createEntity({ ...row, rowKey: 'outgoing|invented', attempts: 0, doubtfulSends: 0 });
    await client.createEntity({ ...row, rowKey: 'delivery|2025-2|invented', state: 'sent', doubtfulSends: 0 });
    return records;
  }

  it('keeps nothing else from being sent, and is never taken for sent', async () => {
    const records = await recordsWithNewerNotice();
    await records.commit('tryg-by', [{ kind: 'send', value: anIntent() }]);

    const [waiting, ...others] = await records.outgoing('tryg-by');
    assert.deepEqual([waiting?.value.intent, others], [anIntent(), []]);
    if (!waiting) throw new Error('nothing waits');
    await records.commit('tryg-by', [{ kind: 'outgoing_done', ...waiting }]);

    await assert.rejects(records.outgoing('tryg-by'), /cannot be read: kind/);
  });

  it('hides nothing else of what became of a round', async () => {
    const records = await recordsWithNewerNotice();
    await records.commit('tryg-by', [{ kind: 'send', value: anIntent() }]);

    const deliveries = await records.deliveries('tryg-by', '2025-2');

    assert.deepEqual(
      deliveries.map(({ intent }) => intent),
      [anIntent()],
    );
  });

  it('that somebody takes from the queue is put back, as after an outage', async () => {
    const records = await recordsWithNewerNotice();

    await assert.rejects(records.outgoingOf('tryg-by', 'invented'), Outage);
  });
});

describe('A row that a newer release has written', () => {
  async function seededWith(rowKey: string, properties: Readonly<Record<string, string>>) {
    const address = await freshAddress();
    const stores = await openStores(address);
    await stores.partnerships.create(aSeed({ people: [aPerson({ title: 'SSP-konsulent' })] }), seeded);
    const table = `${address.tablePrefix}Partnership`;
    const client = new TableClient(address.endpoint, table, developmentCredential(), { allowInsecureConnection: true });
    await client.upsertEntity({ partitionKey: 'tryg-by', rowKey, schema: 1, ...properties }, 'Merge');
    return { stores, client };
  }

  it('keeps what only that knows when this one changes it, and loses what this one takes away', async () => {
    const { stores, client } = await seededWith('now|person|lead-1', { pronouns: 'hun' });
    const read = await stores.partnerships.person('tryg-by', 'lead-1');
    assert.ok(read);

    const value = { ...read.value, name: 'Et nyt navn', title: null };
    await stores.records.commit('tryg-by', [{ kind: 'person', value, tag: read.tag }]);

    const { name, title, pronouns } = await client.getEntity('tryg-by', 'now|person|lead-1');
    assert.deepEqual([name, title, pronouns], ['Et nyt navn', undefined, 'hun']);
    assert.deepEqual((await stores.partnerships.person('tryg-by', 'lead-1'))?.value, value);
  });

  it('in the audit trail is another event, and hides none of the others', async () => {
    const line = { at: '2025-05-02T08:00:00.000Z', by: 'lead-1', action: 'invented', subject: 'x' };
    const { stores } = await seededWith('audit|8253824800000|x', line);

    const trail = await stores.partnerships.auditTrail('tryg-by', 9);

    assert.deepEqual(trail.map(({ action }) => action).toSorted(), ['other_event', 'partnership_seeded']);
  });

  it('about a delivery that failed for a reason of its own is a delivery that failed', async () => {
    const { stores, client } = await seededWith('audit|8253824800000|x', {});
    await stores.records.commit('tryg-by', [{ kind: 'send', value: anIntent() }]);
    const rows = client.listEntities({ queryOptions: { filter: "RowKey ge 'delivery' and RowKey lt 'delivery~'" } });
    for await (const { rowKey = '' } of rows) {
      const failed = { partitionKey: 'tryg-by', rowKey, state: 'failed', failureReason: 'invented' };
      await client.updateEntity(failed, 'Merge');
    }

    const [delivery] = await stores.records.deliveries('tryg-by', '2025-2');

    assert.deepEqual([delivery?.state, delivery?.failureReason], ['failed', 'gave_up']);
  });
});
