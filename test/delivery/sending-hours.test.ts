import assert from 'node:assert/strict';
import sinon from 'sinon';
import { machineClock } from '#bot/delivery/machine-clock.ts';
import { wakeDue } from '#bot/demo/run-due.ts';
import { createLog } from '#bot/log.ts';
import { tick } from '#bot/schedule/tick.ts';
import { prepareNotice } from '#bot/use-cases/notices/prepare-notice.ts';
import { settleNotice } from '#bot/use-cases/notices/settle-notice.ts';
import { anIdentity } from '#test/support/builders.ts';
import { anIntent } from '#test/support/record-builders.ts';
import { rosterOf } from '#test/use-cases/notices/notice-stage.ts';
import { type Delivering, partnershipId, posted, startDelivering } from './delivering.ts';

/** Tuesday at 15.29, where sending ends at 15.30; the night after; and the next morning at 8.00: all local. */
const decidedAt = '2025-05-13T13:29:00.000Z';
const atNight = '2025-05-14T01:00:00.000Z';
const beforeMorning = '2025-05-14T05:59:59.000Z';
const inTheMorning = '2025-05-14T06:00:00.000Z';

describe('A notice decided at 15.29 while no worker was up', () => {
  const notice = anIntent({ createdAt: decidedAt });
  let delivering: Delivering;
  let now: string;
  let send: sinon.SinonSpy<[], Promise<typeof posted>>;

  beforeEach(async () => {
    delivering = await startDelivering();
    now = decidedAt;
    send = sinon.fake(async () => posted);
    await delivering.stores.addresses.saveAddress(anIdentity(), {
      conversationId: 'a:lead-1',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      userMri: '29:lead-1',
      locale: 'da-DK',
      seenAt: decidedAt,
    });
    await delivering.decide(notice);
  });

  afterEach(() => delivering.stop());

  const roster = rosterOf([]);
  const worker = () =>
    delivering.worker({
      courier: { send },
      now: () => now,
      cases: { prepare: (ports) => prepareNotice(ports, roster), settle: (ports) => settleNotice(ports, roster) },
    });
  const ticking = () =>
    tick({
      ports: delivering.stores,
      runDue: async () => ({ done: 0, failed: 0 }),
      queue: (queued) => delivering.queue.push(queued),
      machineNow: () => new Date().toISOString(),
      log: createLog(() => {}),
    });

  it('is not sent by one that comes up at 3.00, and nobody waits for it', async () => {
    now = atNight;

    const drained = await worker().drain();

    assert.deepEqual(drained, { left: 0 });
    assert.equal(send.callCount, 0);
    assert.equal((await delivering.deliveryOf(notice))?.state, 'waiting');
    const kept = await delivering.stores.records.outgoingOf(partnershipId, notice.id);
    assert.deepEqual([kept?.value.heldUntil, kept?.value.attempts], [inTheMorning, 0]);
  });

  it('is sent at 8.00, once, by whoever is up then', async () => {
    now = atNight;
    const first = worker();
    await first.drain();
    await first.stop();
    const restarted = ticking();
    await restarted(beforeMorning);
    assert.deepEqual(await delivering.queue.take(32, 1), []);

    now = inTheMorning;
    await Promise.all([restarted(now), ticking()(now)]);
    await Promise.all([worker().drain(), worker().drain()]);

    assert.equal(send.callCount, 1);
    const delivery = await delivering.deliveryOf(notice);
    assert.deepEqual([delivery?.state, delivery?.settledAt, delivery?.doubtfulSends], ['sent', inTheMorning, 0]);
  });

  it('is sent also where whoever held it back had queued it a moment before', async () => {
    now = atNight;
    const run = ticking();
    await run(now);
    const up = worker();
    await up.drain();

    now = inTheMorning;
    await run(now);
    await up.drain();

    assert.equal(send.callCount, 1);
  });

  it('costs nothing more in the night, and is found by its own pointer', async () => {
    now = atNight;
    await worker().drain();
    const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
    const { dueIndex } = delivering.stores;

    await tick({
      ports: delivering.stores,
      runDue: async () => ({ done: 0, failed: 0 }),
      queue: async () => {},
      machineNow: inAnHour,
      log: createLog(() => {}),
    })(beforeMorning);

    assert.deepEqual(await dueIndex.pointers(beforeMorning, 9), []);
    assert.equal((await dueIndex.pointers(inTheMorning, 9)).length, 1);
  });

  it('is met at 8.00 by the demonstration’s clock on its way', async () => {
    now = atNight;
    const up = worker();
    const { dueIndex, records } = delivering.stores;
    const clock = wakeDue({ dueIndex, records, tick: ticking(), drain: up.drain });
    await up.drain();

    assert.equal(await clock.next(atNight), inTheMorning);
    await clock.run(atNight, '2025-05-16T10:00:00.000Z', (at) => {
      now = at;
    });

    assert.equal((await delivering.deliveryOf(notice))?.settledAt, inTheMorning);
  });

  it('keeps the doubt of an attempt that was broken off', async () => {
    now = atNight;
    const begun = new Date(machineClock.now() - 61_000).toISOString();
    await delivering.leave(notice, { attemptId: 'of the dead', attemptedAt: begun, attempts: 1 });
    const up = worker();
    await up.drain();

    now = inTheMorning;
    await ticking()(now);
    await up.drain();

    const delivery = await delivering.deliveryOf(notice);
    assert.deepEqual([delivery?.state, delivery?.doubtfulSends], ['sent', 1]);
  });
});
