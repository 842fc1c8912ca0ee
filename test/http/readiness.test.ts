import assert from 'node:assert/strict';
import sinon from 'sinon';
import { Outage } from '#bot/domain/outage.ts';
import { type Readiness, type ReadinessSigns, readiness } from '#bot/http/readiness.ts';
import { lastRun } from '#bot/schedule/last-run.ts';

const machineAt = '2026-12-01T08:00:00.000Z';
const run = { at: '2026-12-01T07:59:50.000Z', until: '2026-12-01T07:59:50.000Z', done: 2, failed: 0 };

const whole: ReadinessSigns = {
  isStopping: () => false,
  isStorageReachable: async () => true,
  isQueueReachable: async () => true,
  schedulerState: () => lastRun({ lastRun: async () => run }, machineAt),
  deliveryState: () => 'ok',
};

const ready: Readiness['body'] = {
  stopping: false,
  storage: 'ok',
  queue: 'ok',
  scheduler: 'ok',
  lastRunAt: run.at,
  failedWork: 0,
  delivery: 'ok',
};

const ran = (last: typeof run | null): Partial<ReadinessSigns> => ({
  schedulerState: () => lastRun({ lastRun: async () => last }, machineAt),
});

type Case = readonly [string, Partial<ReadinessSigns>, 200 | 503, Partial<Readiness['body']>];

const faults: readonly Case[] = [
  ['nothing is wrong', {}, 200, {}],
  ['the tables do not answer', { isStorageReachable: async () => false }, 503, { storage: 'down' }],
  ['the queue does not answer', { isQueueReachable: async () => false }, 503, { queue: 'down' }],
  ['it is stopping', { isStopping: () => true }, 503, { stopping: true }],
  [
    'the scheduler ran 61 seconds ago',
    ran({ ...run, at: '2026-12-01T07:58:59.000Z' }),
    200,
    { scheduler: 'late', lastRunAt: '2026-12-01T07:58:59.000Z' },
  ],
  ['the scheduler never ran', ran(null), 200, { scheduler: 'never', lastRunAt: null }],
  ['the scheduler could not do all', ran({ ...run, failed: 3 }), 200, { failedWork: 3 }],
  [
    'nobody can say when the scheduler ran',
    { schedulerState: () => lastRun({ lastRun: sinon.fake.rejects(new Outage('get', null)) }, machineAt) },
    200,
    { scheduler: 'unknown', lastRunAt: null },
  ],
  ['the delivery is stuck', { deliveryState: () => 'stuck' }, 200, { delivery: 'stuck' }],
  ['the delivery does not run', { deliveryState: () => 'not_running' }, 200, { delivery: 'not_running' }],
];

describe('Readiness', () => {
  for (const [title, fault, status, difference] of faults) {
    it(`is ${status} when ${title}, and says so`, async () => {
      const answer = await readiness({ ...whole, ...fault }, () => 0)();

      assert.deepEqual(answer, { status, body: { ...ready, ...difference } });
    });
  }

  it('asks the store once in three seconds, however often it is asked, and sees at once that it stops', async () => {
    const isStorageReachable = sinon.fake.resolves(true);
    const isStopping = sinon.stub().returns(false);
    let elapsedMs = 0;
    const ask = readiness({ ...whole, isStorageReachable, isStopping }, () => elapsedMs);

    await Promise.all([ask(), ask()]);
    elapsedMs = 2_999;
    isStopping.returns(true);
    const stopping = await ask();
    const callsBefore = isStorageReachable.callCount;
    elapsedMs = 3_000;
    await ask();

    assert.equal(stopping.status, 503);
    assert.equal(callsBefore, 1);
    assert.equal(isStorageReachable.callCount, 2);
  });
});
