import assert from 'node:assert/strict';
import { TableClient } from '@azure/data-tables';
import { developmentCredential } from '#bot/demo/azurite.ts';
import type { Outgoing } from '#bot/domain/notice.ts';
import { openStores, type Stores, type StoresAddress } from '#bot/storage/open-stores.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { freshAddress, freshStores } from '#test/support/azurite.ts';
import { aDelivery, anIntent, anOutgoing } from '#test/support/record-builders.ts';
import { startStorageProxy } from './storage-proxy.ts';

describe('what is to be sent', () => {
  it('is decided once, also after it was sent', async () => {
    const { records } = await freshStores();
    const send = () => records.commit('tryg-by', [{ kind: 'send', value: anIntent() }]);

    const [first, second] = [await send(), await send()];
    await settle(records, await waiting(records));
    const third = await send();

    assert.deepEqual([first, second, third], ['committed', 'outdated', 'outdated']);
    assert.deepEqual(await records.outgoing('tryg-by'), []);
  });

  it('is claimed by one of those who read it at once', async () => {
    const { records } = await freshStores();
    await records.commit('tryg-by', [{ kind: 'send', value: anIntent() }]);
    const { tag } = await waiting(records);
    const claim = (attemptId: string) =>
      records.commit('tryg-by', [{ kind: 'outgoing', value: anOutgoing(attemptOf(attemptId)), tag }]);

    const results = await Promise.all([claim('a'), claim('b')]);

    assert.deepEqual(results.toSorted(), ['committed', 'outdated']);
    assert.deepEqual((await waiting(records)).value, anOutgoing(attemptOf(results[0] === 'committed' ? 'a' : 'b')));
  });

  it('is nowhere once it is settled, and what became of it is kept', async () => {
    const address = await freshAddress();
    const { records } = await openStores(address);
    await records.commit('tryg-by', [{ kind: 'send', value: anIntent() }]);

    const result = await settle(records, await waiting(records));

    assert.equal(result, 'committed');
    assert.equal(await records.outgoingOf('tryg-by', anIntent().id), null);
    assert.deepEqual(await rowsBeginning(address, 'outgoing'), []);
    assert.equal((await records.delivery('tryg-by', '2025-2', anIntent().id))?.state, 'sent');
  });

  it('is settled by one of two who sent it', async () => {
    const { records } = await freshStores();
    await records.commit('tryg-by', [{ kind: 'send', value: anIntent() }]);
    const found = await waiting(records);

    const results = await Promise.all([settle(records, found), settle(records, found)]);

    assert.deepEqual(results.toSorted(), ['committed', 'outdated']);
  });

  it('is not settled by who sent an older state of it', async () => {
    const { records } = await freshStores();
    const newest = (createdAt: string) =>
      records.commit('tryg-by', [{ kind: 'send_newest', value: anIntent({ createdAt }) }]);
    await newest('2025-05-02T06:30:00.000Z');
    const older = await waiting(records);
    await newest('2025-05-02T06:31:00.000Z');

    const result = await settle(records, older);

    assert.equal(result, 'outdated');
    assert.equal((await waiting(records)).value.intent.createdAt, '2025-05-02T06:31:00.000Z');
  });

  it('can be the newest again after it was settled', async () => {
    const { records } = await freshStores();
    const newest = () => records.commit('tryg-by', [{ kind: 'send_newest', value: anIntent() }]);
    await newest();
    await settle(records, await waiting(records));

    assert.equal(await newest(), 'committed');
    assert.deepEqual((await waiting(records)).value, anOutgoing());
    assert.equal((await records.delivery('tryg-by', '2025-2', anIntent().id))?.state, 'waiting');
  });

  it('is not to be sent where only the sweeping failed, and is swept by the next who looks', async () => {
    const address = await freshAddress();
    const straight = await openStores(address);
    await straight.records.commit('tryg-by', [{ kind: 'send', value: anIntent() }]);
    const proxy = await startStorageProxy(address.endpoint);
    const through = await openStores({ ...address, endpoint: proxy.endpoint });
    proxy.play('loses_removals');

    const result = await settle(through.records, await waiting(through.records));

    assert.equal(result, 'committed');
    assert.equal(await straight.records.outgoingOf('tryg-by', anIntent().id), null);
    assert.equal((await rowsBeginning(address, 'outgoing')).length, 1);
    assert.deepEqual(await straight.records.outgoing('tryg-by'), []);
    assert.deepEqual(await rowsBeginning(address, 'outgoing'), []);
    await proxy.close();
  });

  it('is told apart by the whole of a long id', async () => {
    const { records } = await freshStores();
    const intents = ['a', 'b'].map((occasion) =>
      anIntent({ recipient: { kind: 'channel', channelId: `19:${'æ'.repeat(400)}@thread.tacv2` }, occasion }),
    );

    for (const value of intents) assert.equal(await records.commit('tryg-by', [{ kind: 'send', value }]), 'committed');

    const ids = (await records.outgoing('tryg-by')).map(({ value }) => value.intent.id);
    assert.deepEqual(ids.toSorted(), intents.map(({ id }) => id).toSorted());
    assert.deepEqual((await records.outgoingOf('tryg-by', intents[1]?.id ?? ''))?.value.intent, intents[1]);
  });
});

function attemptOf(attemptId: string): Partial<Outgoing> {
  return { attemptId, attemptedAt: '2025-05-02T06:30:01.000Z', attempts: 1, notBefore: '2025-05-02T06:31:00.000Z' };
}

async function waiting(records: Stores['records']): Promise<Tagged<Outgoing>> {
  const [found] = await records.outgoing('tryg-by');
  assert.ok(found);
  return found;
}

function settle(records: Stores['records'], { value, tag }: Tagged<Outgoing>) {
  return records.commit('tryg-by', [
    { kind: 'outgoing_done', value, tag },
    { kind: 'delivery', value: aDelivery({ state: 'sent', settledAt: '2025-05-02T06:30:02.000Z' }) },
  ]);
}

/** The keys of what truly lies in the partnership's partition. */
async function rowsBeginning({ endpoint, tablePrefix }: StoresAddress, word: string): Promise<readonly string[]> {
  const client = new TableClient(endpoint, `${tablePrefix}Partnership`, developmentCredential(), {
    allowInsecureConnection: true,
  });
  const keys: string[] = [];
  for await (const { rowKey } of client.listEntities()) keys.push(rowKey ?? '');
  return keys.filter((key) => key.startsWith(`${word}|`));
}
