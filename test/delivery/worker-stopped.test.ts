import assert from 'node:assert/strict';
import sinon from 'sinon';
import { machineClock } from '#bot/delivery/machine-clock.ts';
import { type Delivering, noticeTo, posted, startDelivering } from './delivering.ts';

describe('A worker that is stopped', () => {
  let delivering: Delivering;

  beforeEach(async () => {
    delivering = await startDelivering();
  });

  afterEach(() => delivering.stop());

  it('finishes what it has begun', async () => {
    const notice = noticeTo('anna');
    await delivering.decide(notice);
    const began = Promise.withResolvers<void>();
    const send = async () => {
      began.resolve();
      await machineClock.sleep(100);
      return posted;
    };
    const worker = delivering.worker({ courier: { send } });
    await began.promise;

    await worker.stop();

    assert.equal((await delivering.deliveryOf(notice))?.state, 'sent');
  });

  it('hands back what it has taken but not begun to send, for the next to see at once', async () => {
    const notices = ['anna', 'bo', 'carl'].map((name) => noticeTo(name));
    await delivering.decide(...notices);
    const courier = { send: sinon.fake(async () => posted) };
    const ending = Promise.withResolvers<void>();
    const taken = sinon.fake();
    const sleepUntil = async () => {
      taken();
      await ending.promise;
    };
    const worker = delivering.worker({ courier, clock: { ...machineClock, sleepUntil } });
    while (taken.callCount < 3) await machineClock.sleep(20);

    const stopped = worker.stop();
    ending.resolve();
    await stopped;
    const back = await delivering.queue.take(10, 1_000);

    assert.equal(courier.send.callCount, 0);
    assert.deepEqual(back.map(({ notice }) => notice?.intentId).toSorted(), notices.map(({ id }) => id).toSorted());
    const outgoing = await delivering.stores.records.outgoing('tryg-by');
    assert.deepEqual(
      outgoing.map(({ value }) => value.attemptId),
      [null, null, null],
    );
  });

  it('says that it runs, that nothing has moved for as long as one message may take, and that it does not run', async () => {
    let aheadMs = 0;
    const clock = { ...machineClock, now: () => machineClock.now() + aheadMs };
    const hanging = Promise.withResolvers<readonly []>();
    const queue = { ...delivering.queue, take: () => hanging.promise };
    const worker = delivering.worker({ queue, clock });

    const running = worker.state();
    aheadMs = 120_001;
    const stuck = worker.state();
    hanging.resolve([]);
    await worker.stop();

    assert.deepEqual([running, stuck, worker.state()], ['ok', 'stuck', 'not_running']);
  });
});
