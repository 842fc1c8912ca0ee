import assert from 'node:assert/strict';
import sinon from 'sinon';
import { roundWork } from '#bot/domain/due-work.ts';
import { changeDates } from '#bot/use-cases/rounds/change-dates.ts';
import { confirmOpening } from '#bot/use-cases/rounds/confirm-opening.ts';
import { planRound } from '#bot/use-cases/rounds/plan-round.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import {
  answered,
  aPlan,
  askedAt,
  opened,
  partnershipId,
  planning,
  roundId,
  said,
  storesWithPeople,
  work,
} from './round-scene.ts';

const stateOf = async (ports: Awaited<ReturnType<typeof storesWithPeople>>) =>
  (await ports.partnerships.round(partnershipId, roundId))?.state;
const isLater = (notice: string) => !notice.startsWith('asked');

describe('After an outage', () => {
  it('three missed reminders become one', async () => {
    const ports = await storesWithPeople();
    await opened(ports);

    const run = await runDue(ports)(partnershipId, '2025-06-02T07:00:00.000Z');

    assert.equal(run.failed, 0);
    assert.deepEqual((await said(ports)).filter(isLater), ['last_day lead-1', 'last_day lead-2', 'last_day lead-3']);
    assert.deepEqual(await work(ports), [
      '2025-06-03T06:30:00.000Z to_call',
      '2025-06-06T22:00:00.000Z close_round',
      '2025-06-19T06:30:00.000Z goal_summaries',
    ]);
  });

  it('a reminder found in the evening waits for the next working day', async () => {
    const ports = await storesWithPeople();
    await opened(ports);

    await runDue(ports)(partnershipId, '2025-05-19T18:00:00.000Z');
    const inTheEvening = await said(ports);
    await runDue(ports)(partnershipId, '2025-05-20T06:00:00.000Z');

    assert.deepEqual(inTheEvening.filter(isLater), []);
    assert.deepEqual((await said(ports)).filter(isLater), ['reminder lead-1', 'reminder lead-2', 'reminder lead-3']);
  });

  it('nobody is reminded of what is due already, but the coordinators get the list', async () => {
    const ports = await storesWithPeople();
    await opened(ports);

    await runDue(ports)(partnershipId, '2025-06-04T07:00:00.000Z');

    assert.deepEqual((await said(ports)).filter(isLater), ['to_call coordinator-1']);
  });

  it('a round that should have closed says nothing more and closes', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await answered(ports, 1, { at: '2025-05-06T08:00:00.000Z', happened: 'Svaret.' });

    await runDue(ports)(partnershipId, '2025-06-10T07:00:00.000Z');

    assert.equal(await stateOf(ports), 'closed');
    assert.deepEqual((await said(ports)).filter(isLater), []);
    assert.deepEqual(await work(ports), ['2025-06-19T06:30:00.000Z goal_summaries']);
  });

  it('a round opens late where its due time is ahead, and its reminders count from then', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan());
    await confirmOpening(ports)(askedAt(planning));

    await runDue(ports)(partnershipId, '2025-05-21T20:00:00.000Z');
    const atNight = await stateOf(ports);
    await runDue(ports)(partnershipId, '2025-05-22T06:00:00.000Z');

    assert.equal(atNight, 'opening');
    assert.equal(await stateOf(ports), 'open');
    assert.deepEqual(await said(ports), ['asked lead-1', 'asked lead-2', 'asked lead-3']);
    assert.equal((await work(ports))[0], '2025-05-23T06:30:00.000Z remind');
  });

  it('a round that was due meanwhile asks nobody, is planned again, and the coordinators are told', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan());
    await confirmOpening(ports)(askedAt(planning));

    await runDue(ports)(partnershipId, '2025-06-03T06:00:00.000Z');

    assert.equal(await stateOf(ports), 'planned');
    assert.deepEqual(await said(ports), ['not_opened coordinator-1']);
    assert.deepEqual(await work(ports), []);
  });
});

describe('What falls due', () => {
  it('is done although something else failed, and what failed stays due', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    const at = '2025-06-03T06:30:00.000Z';
    const broken = { ...ports, records: { ...ports.records, snoozes: sinon.fake.rejects(new Error('no answer')) } };
    await ports.records.commit(partnershipId, [
      { kind: 'due', value: { ...roundWork(roundId, 'snoozed', at), personId: 'lead-1' } },
    ]);

    const run = await runDue(broken)(partnershipId, at);

    assert.equal(run.failed, 1);
    assert.deepEqual(
      run.failures.map(({ work: failed }) => failed.kind),
      ['snoozed'],
    );
    assert.deepEqual((await said(ports)).filter(isLater), ['to_call coordinator-1']);
    assert.deepEqual(
      (await ports.records.due(partnershipId, at)).map(({ kind }) => kind),
      ['snoozed'],
    );
  });

  it('ends without a word where its round has been given more time', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    const dates = { ...aPlan().dates, dueOn: '2025-06-04' };
    await ports.records.commit(partnershipId, [
      { kind: 'due', value: roundWork(roundId, 'close_round', '2025-06-06T12:00:00.000Z') },
    ]);
    await changeDates(ports)({ ...askedAt('2025-05-06T08:00:00.000Z'), dates });

    await runDue(ports)(partnershipId, '2025-06-06T22:00:00.000Z');

    assert.equal(await stateOf(ports), 'open');
  });
});
