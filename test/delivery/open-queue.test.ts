import assert from 'node:assert/strict';
import { QueueClient, StorageSharedKeyCredential } from '@azure/storage-queue';
import { openQueue } from '#bot/delivery/open-queue.ts';
import { Outage } from '#bot/domain/outage.ts';
import { freshQueueAddress } from '#test/support/azurite.ts';

const notice = { partnershipId: 'tryg-by', intentId: 'asked/2025-2/lead-1///' };

describe('The queue of what is to be sent', () => {
  it('gives what was put in, in words of ours, and nothing once that is done', async () => {
    const queue = await openQueue(await freshQueueAddress());
    await queue.push({ partnershipId: 'tryg-by', intentId: 'reminder/2025-2/løn-æøå/1' });

    const [message, ...more] = await queue.take(32, 30_000);
    await message?.done();

    assert.deepEqual(message?.notice, { partnershipId: 'tryg-by', intentId: 'reminder/2025-2/løn-æøå/1' });
    assert.equal(message?.timesTaken, 1);
    assert.deepEqual(more, []);
    assert.deepEqual(await queue.take(32, 30_000), []);
  });

  it('hides from everybody else what one has taken, and what is to wait', async () => {
    const address = await freshQueueAddress();
    const [mine, theirs] = [await openQueue(address), await openQueue(address)];
    await mine.push(notice);
    await mine.push(notice, 60_000);

    assert.equal((await mine.take(32, 30_000)).length, 1);
    assert.equal((await theirs.take(32, 30_000)).length, 0);
  });

  it('takes what is to wait longer than Azure hides anything, and what is to wait no sensible time', async () => {
    const queue = await openQueue(await freshQueueAddress());

    for (const laterMs of [8 * 86_400_000, Number.POSITIVE_INFINITY]) await queue.push(notice, laterMs);
    assert.deepEqual(await queue.take(32, 30_000), []);
    for (const laterMs of [-1_000, Number.NaN]) await queue.push(notice, laterMs);
    assert.equal((await queue.take(32, 30_000)).length, 2);
  });

  it('takes an ending that comes twice', async () => {
    const queue = await openQueue(await freshQueueAddress());
    await queue.push(notice);
    const [message] = await queue.take(1, 30_000);

    await message?.done();

    await message?.done();
    assert.deepEqual(await queue.take(1, 30_000), []);
  });

  it('keeps what was set aside, unchanged, where an operator finds it', async () => {
    const address = await freshQueueAddress();
    const queue = await openQueue(address);
    await clientAt(address, 'outgoing').sendMessage('not of our writing');
    const [message] = await queue.take(1, 30_000);
    assert.ok(message);

    await queue.setAside(message);

    const kept = await clientAt(address, 'outgoing-poison').peekMessages({ numberOfMessages: 32 });
    assert.equal(message.notice, null);
    assert.deepEqual(
      kept.peekedMessageItems.map(({ messageText }) => messageText),
      ['not of our writing'],
    );
    assert.deepEqual(await queue.take(1, 30_000), []);
  });

  it('that does not answer is an outage', async () => {
    const address = await freshQueueAddress();

    await assert.rejects(openQueue({ ...address, endpoint: 'http://127.0.0.1:9/devstoreaccount1' }), Outage);
  });
});

type Address = Awaited<ReturnType<typeof freshQueueAddress>>;

function clientAt({ endpoint, queuePrefix, credential }: Address, name: string): QueueClient {
  const key = new StorageSharedKeyCredential(credential.name, credential.key);
  return new QueueClient(`${endpoint}/${queuePrefix}-${name}`, key);
}
