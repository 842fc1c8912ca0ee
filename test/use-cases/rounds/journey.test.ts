import assert from 'node:assert/strict';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { readSnapshot } from '#bot/use-cases/rounds/read-snapshot.ts';
import { reopenRound } from '#bot/use-cases/rounds/reopen-round.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { answered, askedAt, opened, partnershipId, roundId, said, storesWithPeople, work } from './round-scene.ts';

describe('A round from its planning to its second snapshot', () => {
  it('asks everybody once when it opens, and knows what the clock has to do', async () => {
    const ports = await storesWithPeople();

    await opened(ports);

    assert.equal((await ports.partnerships.round(partnershipId, roundId))?.state, 'open');
    assert.deepEqual(await said(ports), ['asked lead-1', 'asked lead-2', 'asked lead-3']);
    assert.deepEqual(await work(ports), [
      '2025-05-19T06:30:00.000Z remind',
      '2025-05-23T06:30:00.000Z remind',
      '2025-06-02T06:30:00.000Z remind',
      '2025-06-03T06:30:00.000Z to_call',
      '2025-06-06T22:00:00.000Z close_round',
      '2025-06-19T06:30:00.000Z goal_summaries',
    ]);
  });

  it('reminds only those who have not answered, and gives the coordinators the rest to call', async () => {
    const ports = await storesWithPeople();
    await opened(ports);

    await answered(ports, 1, { at: '2025-05-06T08:00:00.000Z', happened: 'Først.' });
    await runDue(ports)(partnershipId, '2025-05-19T06:30:00.000Z');
    await answered(ports, 2, { at: '2025-05-20T08:00:00.000Z', happened: 'Så.' });
    await runDue(ports)(partnershipId, '2025-06-02T06:30:00.000Z');
    await runDue(ports)(partnershipId, '2025-06-03T06:30:00.000Z');

    assert.deepEqual(
      (await said(ports)).filter((notice) => !notice.startsWith('asked')),
      ['last_day lead-3', 'reminder lead-2', 'reminder lead-3', 'to_call coordinator-1'],
    );
  });

  it('closes by itself after the grace, and its snapshot is left alone by whatever comes later', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await answered(ports, 1, { at: '2025-05-06T08:00:00.000Z', happened: 'Først.' });
    await answered(ports, 2, { at: '2025-05-06T08:00:00.000Z', happened: 'Uændret bagefter.' });
    await runDue(ports)(partnershipId, '2025-06-06T22:00:00.000Z');
    const first = await ports.records.snapshot(partnershipId, roundId, 1);

    const dates = { dueOn: '2025-06-17', dueTime: null, graceUntil: '2025-06-18', graceTime: null };
    await reopenRound(ports)({ ...askedAt('2025-06-10T08:00:00.000Z'), dates });
    await answered(ports, 1, { at: '2025-06-11T08:00:00.000Z', happened: 'Rettet.' });
    const closed = await closeRound(ports)(askedAt('2025-06-12T08:00:00.000Z'));

    assert.equal(closed.state, 'closed');
    assert.equal(closed.snapshot, 2);
    assert.deepEqual(await ports.records.snapshot(partnershipId, roundId, 1), first);
    const textsOf = async (number: number) =>
      (await readSnapshot(ports)({ ...askedAt('2025-06-13T08:00:00.000Z'), number })).entries.map((entry) => [
        entry.initiativeId,
        entry.requestState,
        entry.update?.content?.happened ?? null,
      ]);
    assert.deepEqual(await textsOf(1), [
      ['i-1', 'submitted', 'Først.'],
      ['i-2', 'submitted', 'Uændret bagefter.'],
      ['i-3', 'not_started', null],
    ]);
    assert.deepEqual(await textsOf(2), [
      ['i-1', 'submitted', 'Rettet.'],
      ['i-2', 'submitted', 'Uændret bagefter.'],
      ['i-3', 'not_started', null],
    ]);
  });

  it('tells only those who are missing that it is open again', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await answered(ports, 1, { at: '2025-05-06T08:00:00.000Z', happened: 'Først.' });
    await runDue(ports)(partnershipId, '2025-06-06T22:00:00.000Z');

    const dates = { dueOn: '2025-06-17', dueTime: null, graceUntil: '2025-06-18', graceTime: null };
    await reopenRound(ports)({ ...askedAt('2025-06-10T08:00:00.000Z'), dates });

    assert.deepEqual(
      (await said(ports)).filter((notice) => notice.startsWith('reopened')),
      ['reopened lead-2', 'reopened lead-3'],
    );
    assert.deepEqual(await work(ports), [
      '2025-06-17T06:30:00.000Z remind',
      '2025-06-18T06:30:00.000Z to_call',
      '2025-06-18T22:00:00.000Z close_round',
      '2025-06-19T06:30:00.000Z goal_summaries',
    ]);
  });
});
