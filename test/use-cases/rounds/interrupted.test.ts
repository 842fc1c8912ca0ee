import assert from 'node:assert/strict';
import type { Ports } from '#bot/use-cases/ports.ts';
import { cancelRound } from '#bot/use-cases/rounds/cancel-round.ts';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { confirmOpening } from '#bot/use-cases/rounds/confirm-opening.ts';
import { planRound } from '#bot/use-cases/rounds/plan-round.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import {
  answered,
  aPlan,
  askedAt,
  initiativeOf,
  leadOf,
  opened,
  opening,
  partnershipId,
  planning,
  roundId,
  said,
  storesWithPeople,
  work,
} from './round-scene.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

function crowd(count: number) {
  return { people: numbers(count).map((n) => leadOf(n)), initiatives: numbers(count).map((n) => initiativeOf(n)) };
}

async function confirmed(count: number) {
  const stores = await storesWithPeople(crowd(count));
  await planRound(stores)(aPlan());
  await confirmOpening(stores)(askedAt(planning));
  return stores;
}

/** The same ports, killed at the n-th commit: just before it is sent, or just after it is written. */
function killedAt(ports: Ports, n: number, moment: 'before' | 'after'): Ports {
  let commits = 0;
  const killed = new Error('killed');
  const commit: Ports['records']['commit'] = async (id, changes) => {
    commits += 1;
    if (commits > n || (commits === n && moment === 'before')) throw killed;
    const result = await ports.records.commit(id, changes);
    if (commits === n) throw killed;
    return result;
  };
  return { ...ports, records: { ...ports.records, commit } };
}

const moments = ['before', 'after'] as const;

describe('Opening a round that takes several commits', () => {
  // One marks the beginning, two make the requests, one opens, two ask.
  for (const n of numbers(6)) {
    for (const moment of moments) {
      it(`asks everybody once when it was killed ${moment} commit ${n}`, async () => {
        const ports = await confirmed(50);

        const first = await runDue(killedAt(ports, n, moment))(partnershipId, opening);
        const second = await runDue(ports)(partnershipId, '2025-05-05T06:05:00.000Z');

        assert.equal(first.failed, 1);
        assert.equal(second.failed, 0);
        const expected = numbers(50).map((lead) => `asked lead-${lead}`);
        assert.deepEqual(await said(ports), expected.toSorted());
        assert.equal((await ports.partnerships.round(partnershipId, roundId))?.state, 'open');
        assert.equal((await ports.records.requests(partnershipId, roundId)).length, 50);
        assert.equal((await work(ports)).length, 6);
      });
    }
  }

  it('asks everybody once when two do it at the same time', async () => {
    const ports = await confirmed(50);

    await Promise.all([runDue(ports)(partnershipId, opening), runDue(ports)(partnershipId, opening)]);
    await runDue(ports)(partnershipId, opening);

    assert.equal((await said(ports)).length, 50);
    assert.deepEqual(await ports.records.due(partnershipId, opening), []);
  });
});

describe('Closing a round', () => {
  // One takes no more answers, one settles what is under way, one copies, one closes.
  for (const n of numbers(4)) {
    for (const moment of moments) {
      it(`freezes every answer once when it was killed ${moment} commit ${n}`, async () => {
        const ports = await storesWithPeople(crowd(3));
        await opened(ports);
        await answered(ports, 2, { at: '2025-05-06T08:00:00.000Z', happened: 'Svaret.' });

        const first = await runDue(killedAt(ports, n, moment))(partnershipId, '2025-06-06T22:00:00.000Z');
        await runDue(ports)(partnershipId, '2025-06-06T22:05:00.000Z');

        assert.notEqual(first.failed, 0);
        const snapshot = await ports.records.snapshot(partnershipId, roundId, 1);
        const texts = snapshot?.entries.map(({ update }) => update?.content.happened ?? null);
        assert.deepEqual(texts, [null, 'Svaret.', null]);
        assert.equal((await ports.partnerships.round(partnershipId, roundId))?.snapshot, 1);
        assert.deepEqual(await work(ports), ['2025-06-19T06:30:00.000Z goal_summaries']);
      });
    }
  }
});

describe('Cancelling a round of many', () => {
  it('tells everybody once when it was killed half-way', async () => {
    const ports = await storesWithPeople(crowd(50));
    await opened(ports);
    const at = '2025-05-06T08:00:00.000Z';

    await assert.rejects(cancelRound(killedAt(ports, 2, 'after'))(askedAt(at)), { message: 'killed' });
    await runDue(ports)(partnershipId, '2025-05-06T08:01:00.000Z');

    const told = (await said(ports)).filter((notice) => notice.startsWith('cancelled'));
    assert.deepEqual(
      told,
      numbers(50)
        .map((n) => `cancelled lead-${n}`)
        .toSorted(),
    );
    assert.deepEqual(await work(ports), []);
  });
});

describe('A round of 250 initiatives', () => {
  it('asks 250 leads and freezes 250 entries', async () => {
    const ports = await storesWithPeople(crowd(250));

    await opened(ports);
    const closed = await closeRound(ports)(askedAt('2025-05-06T08:00:00.000Z'));

    assert.equal((await said(ports)).length, 250);
    assert.equal(closed.state, 'closed');
    const snapshot = await ports.records.snapshot(partnershipId, roundId, 1);
    assert.equal(snapshot?.entries.length, 250);
    assert.equal(snapshot?.entries.at(-1)?.initiativeId, 'i-250');
  });
});
