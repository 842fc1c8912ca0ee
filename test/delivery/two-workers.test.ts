import assert from 'node:assert/strict';
import { machineClock } from '#bot/delivery/machine-clock.ts';
import type { Courier } from '#bot/use-cases/courier.ts';
import { noticeTo, posted, startDelivering } from './delivering.ts';

describe('Two workers on one store and one queue', () => {
  it('send no notice twice, however often it lies in the queue', async () => {
    const delivering = await startDelivering();
    const sends: string[] = [];
    const courier: Courier = {
      send: async (to) => {
        sends.push(to.kind === 'chat' ? to.address.conversationId : '');
        await machineClock.sleep(5);
        return posted;
      },
    };
    const notices = Array.from({ length: 40 }, (_, n) => noticeTo(`person-${n}`));
    await delivering.decide(...notices);
    const again = notices.map(({ id }) => delivering.queue.push({ partnershipId: 'tryg-by', intentId: id }));
    await Promise.all(again);

    const workers = [delivering.worker({ courier }), delivering.worker({ courier })];
    await Promise.all(workers.map((worker) => worker.drain()));
    await delivering.stop();

    assert.equal(sends.length, 40);
    assert.equal(new Set(sends).size, 40);
    const deliveries = await delivering.stores.records.deliveries('tryg-by', '2025-2');
    assert.equal(deliveries.filter(({ state, doubtfulSends }) => state === 'sent' && doubtfulSends === 0).length, 40);
  });
});
