import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { DueWork } from '#bot/domain/due-work.ts';
import { Outage } from '#bot/domain/outage.ts';
import { createLog } from '#bot/log.ts';
import { type TickParts, tick } from '#bot/schedule/tick.ts';
import { openStores, type Stores } from '#bot/storage/open-stores.ts';
import { noticeTo } from '#test/delivery/delivering.ts';
import { startStorageProxy } from '#test/storage/storage-proxy.ts';
import { freshAddress, freshStores } from '#test/support/azurite.ts';

const at = '2025-05-13T07:00:00.000Z';
const inNovember = '2025-11-01T07:00:00.000Z';
const machineAt = '2026-11-22T10:00:00.000Z';

describe('A tick', () => {
  let stores: Stores;
  let logged: string[];

  beforeEach(async () => {
    stores = await freshStores();
    logged = [];
  });

  const due = (partnershipId: string, when = at) =>
    stores.records.commit(partnershipId, [{ kind: 'due', value: workAt(when) }]);
  const ticking = (parts: Partial<TickParts> = {}) =>
    tick({
      ports: stores,
      runDue: doing(stores),
      queue: sinon.fake(async () => {}),
      machineNow: () => machineAt,
      log: createLog((line) => logged.push(line)),
      ...parts,
    });

  it('does what is due by then, and nothing that is due later', async () => {
    await due('tryg-by');
    await due('tryg-egn', inNovember);
    const runDue = sinon.spy(doing(stores));

    const run = await ticking({ runDue })(at);

    assert.deepEqual(runDue.args, [['tryg-by', at]]);
    assert.deepEqual(run, { at: machineAt, until: at, done: 1, failed: 0 });
    assert.deepEqual(await stores.dueIndex.lastRun(), run);
  });

  it('goes on with the others where it fails for one, and tries that again', async () => {
    await due('broken');
    await due('tryg-by');
    const runDue: TickParts['runDue'] = (partnershipId, until) => {
      if (partnershipId === 'broken') throw new TypeError('not a word of this');
      return doing(stores)(partnershipId, until);
    };

    const first = await ticking({ runDue })(at);
    const second = await ticking()(at);

    assert.deepEqual([first.done, first.failed], [1, 1]);
    assert.deepEqual([second.done, second.failed], [1, 0]);
    assert.match(logged.join(''), /"level":"error","event":"due_work_failed","partnershipId":"broken"/);
    assert.doesNotMatch(logged.join(''), /not a word of this/);
  });

  it('tells of each piece of work that failed', async () => {
    await due('tryg-by');
    const failures = [{ cause: new Outage('Partnership: commit', new Error('no answer')) }];

    const run = await ticking({ runDue: async () => ({ done: 0, failed: 1, failures }) })(at);

    assert.equal(run.failed, 1);
    assert.match(
      logged.join(''),
      /"level":"warn","event":"due_work_failed","partnershipId":"tryg-by","error":"Outage"/,
    );
  });

  it('puts in the queue what nobody is sending any more, once', async () => {
    const queue = sinon.fake(async () => {});
    const notice = noticeTo('anna');
    await stores.records.commit('tryg-by', [{ kind: 'send', value: notice }]);
    const run = ticking({ queue });

    await run(at);
    assert.equal(queue.callCount, 0);
    await run('2025-05-13T07:02:00.000Z');
    await run('2025-05-13T07:03:00.000Z');

    assert.deepEqual(queue.args, [[{ partnershipId: 'tryg-by', intentId: notice.id }]]);
  });

  it('forgets what leads nowhere, but nothing that may just have been written', async () => {
    await due('tryg-by');
    const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
    await ticking()(at);

    await ticking({ machineNow: () => new Date().toISOString() })(at);
    assert.equal((await stores.dueIndex.pointers(at, 10)).length, 1);
    await ticking({ machineNow: inAnHour })(at);

    assert.deepEqual(await stores.dueIndex.pointers(at, 10), []);
  });

  it('remembers what has still to be sent, however old', async () => {
    await stores.records.commit('tryg-by', [{ kind: 'send', value: noticeTo('anna') }]);

    await ticking({ machineNow: () => new Date(Date.now() + 3_600_000).toISOString() })(at);

    assert.equal((await stores.dueIndex.pointers(at, 10)).length, 1);
  });

  it('keeps one way to what cannot be done, however many there were', async () => {
    await due('tryg-by');
    await due('tryg-by', '2025-05-13T06:00:00.000Z');
    await stores.records.commit('tryg-by', [{ kind: 'send', value: noticeTo('anna') }]);
    const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

    await ticking({ machineNow: inAnHour, runDue: async () => ({ done: 0, failed: 1 }) })(at);

    assert.equal((await stores.dueIndex.pointers(at, 10)).length, 1);
  });

  it('sends what was left behind also where what is due cannot be done', async () => {
    const queue = sinon.fake(async () => {});
    await stores.records.commit('tryg-by', [{ kind: 'send', value: noticeTo('anna') }]);
    const runDue = () => Promise.reject(new TypeError('broken'));

    const run = await ticking({ queue, runDue })('2025-05-13T07:02:00.000Z');

    assert.equal(queue.callCount, 1);
    assert.equal(run.failed, 1);
  });

  it('waits for the one before it', async () => {
    await due('tryg-by');
    const order: string[] = [];
    const runDue: TickParts['runDue'] = async (partnershipId, until) => {
      order.push(`begins ${until}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
      order.push(`ends ${until}`);
      return doing(stores)(partnershipId, until);
    };
    const run = ticking({ runDue });

    await Promise.all([run(at), run(inNovember)]);

    assert.deepEqual(order, [`begins ${at}`, `ends ${at}`, `begins ${inNovember}`, `ends ${inNovember}`]);
  });
});

describe('The cost of a tick', () => {
  it('is that of what is due, whether there is one partnership or two hundred', async () => {
    assert.deepEqual(await callsOfTick(200), await callsOfTick(1));
  });
});

/** What the store is asked in a tick with one partnership's work due, among so many that have something due later. */
async function callsOfTick(partnerships: number): Promise<readonly { method: string; rows: number }[]> {
  const address = await freshAddress();
  const proxy = await startStorageProxy(address.endpoint);
  try {
    const straight = await openStores(address);
    for (let n = 0; n < partnerships; n += 1) {
      await straight.records.commit(`partnership-${n}`, [{ kind: 'due', value: workAt(inNovember) }]);
    }
    await straight.records.commit('partnership-0', [{ kind: 'due', value: workAt(at) }]);
    const stores = await openStores({ ...address, endpoint: proxy.endpoint });
    proxy.calls.length = 0;
    const log = createLog(() => {});
    await tick({ ports: stores, runDue: doing(stores), queue: async () => {}, machineNow: () => machineAt, log })(at);
    return [...proxy.calls];
  } finally {
    await proxy.close();
  }
}

function workAt(when: string): DueWork {
  return { at: when, kind: 'remind', aboutId: '2025-2', personId: null, step: 0 };
}

/** Does what is due by taking it away. */
function doing({ records }: Stores): TickParts['runDue'] {
  return async (partnershipId, until) => {
    const works = await records.due(partnershipId, until);
    await records.commit(
      partnershipId,
      works.map((value) => ({ kind: 'due_done', value })),
    );
    return { done: works.length, failed: 0 };
  };
}
