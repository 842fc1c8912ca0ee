import assert from 'node:assert/strict';
import { samplePartnership } from '#bot/demo/sample-partnership.ts';
import type { DueKind } from '#bot/domain/due-work.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { freshStores } from '#test/support/azurite.ts';
import { aClosedRound, aSeed } from '#test/support/builders.ts';

const beginning = '2025-05-13T07:00:00.000Z';
const far = '2100-01-01T00:00:00.000Z';
const seed = samplePartnership();
const { id } = seed.partnership;

const ofMeetings = (kind: DueKind) => kind.startsWith('meeting_') || kind === 'decision_due';
const isOfRound = (kind: DueKind) => !ofMeetings(kind);

describe('Seeding a partnership in the middle of a round', () => {
  let stores: Stores;
  beforeEach(async () => {
    stores = await freshStores();
  });

  it('puts down what the open round still has to do', async () => {
    const isNew = await seedPartnership(stores)(seed, beginning);

    assert.equal(isNew, true);
    assert.deepEqual(await workLeft(), [
      ['remind', '2025-05-14T06:30:00.000Z'],
      ['remind', '2025-05-21T06:30:00.000Z'],
      ['remind', '2025-05-28T06:30:00.000Z'],
      ['to_call', '2025-05-30T06:30:00.000Z'],
      ['close_round', '2025-06-03T22:00:00.000Z'],
      ['goal_summaries', '2025-06-06T06:30:00.000Z'],
    ]);
  });

  it('puts down what its meetings and decisions still have to do, and calls none late', async () => {
    await seedPartnership(stores)(seed, beginning);

    assert.deepEqual(await workLeft(ofMeetings), [
      ['meeting_notice', '2025-06-02T06:30:00.000Z'],
      ['meeting_notice', '2025-06-11T06:30:00.000Z'],
      ['meeting_notice', '2025-06-17T06:30:00.000Z'],
      ['meeting_over', '2025-06-18T09:00:00.000Z'],
      ['meeting_notice', '2025-08-07T06:30:00.000Z'],
      ['decision_due', '2025-09-01T06:30:00.000Z'],
      ['meeting_notice', '2025-09-18T06:30:00.000Z'],
      ['meeting_notice', '2025-09-25T06:30:00.000Z'],
      ['meeting_notice', '2025-10-01T06:30:00.000Z'],
      ['meeting_over', '2025-10-02T12:30:00.000Z'],
    ]);
  });

  it('writes its meetings once, also where the seeding was interrupted after them', async () => {
    await seedPartnership(stores)({ ...seed, rounds: [] }, beginning);
    await seedPartnership(stores)(seed, beginning);

    const meetings = await stores.records.meetings(id, { from: '2025-01-01', before: '2026-01-01' });
    assert.deepEqual(
      meetings.map(({ date, group, state }) => `${date} ${group} ${state}`),
      ['2025-02-05 lead held', '2025-02-27 steering held', '2025-06-18 lead planned', '2025-10-02 steering planned'],
    );
    assert.equal((await workLeft()).length, 6);
  });

  it('leaves out the reminders of days gone by', async () => {
    await seedPartnership(stores)(seed, '2025-05-28T07:00:00.000Z');

    assert.deepEqual(
      (await workLeft()).map(([kind]) => kind),
      ['to_call', 'close_round', 'goal_summaries'],
    );
  });

  it('never brings back what the clock has done since', async () => {
    await seedPartnership(stores)(seed, beginning);
    const [reminder] = await stores.records.due(id, far);
    assert.ok(reminder);
    await stores.records.commit(id, [{ kind: 'due_done', value: reminder }]);

    const isNew = await seedPartnership(stores)(seed, beginning);

    assert.equal(isNew, false);
    assert.equal((await workLeft()).length, 5);
  });

  it('completes a seeding that was interrupted before it', async () => {
    await stores.partnerships.create(seed, { at: beginning, by: 'seed', action: 'partnership_seeded', subject: id });

    await seedPartnership(stores)(seed, beginning);

    assert.equal((await workLeft()).length, 6);
  });

  it('keeps what was said in the round before', async () => {
    await seedPartnership(stores)(seed, beginning);

    const deliveries = await stores.records.deliveries(id, '2025-2');
    const count = (kind: string, state: string) =>
      deliveries.filter((delivery) => delivery.intent.kind === kind && delivery.state === state).length;
    assert.deepEqual([count('asked', 'sent'), count('asked', 'failed'), count('not_reached', 'sent')], [16, 1, 2]);
  });

  it('keeps what its closed round said, frozen', async () => {
    await seedPartnership(stores)(seed, beginning);

    const snapshot = await stores.records.snapshot(id, '2025-1', 1);
    assert.equal(snapshot?.frozenAt, '2025-01-20T23:00:00.000Z');
    assert.deepEqual(
      snapshot?.entries.filter(({ update }) => update === null).map(({ initiativeId }) => initiativeId),
      ['tryg-online'],
    );
    assert.equal(await stores.records.snapshot(id, '2025-2', 1), null);
  });

  it('begins with the usual settings', async () => {
    await seedPartnership(stores)(seed, beginning);

    assert.deepEqual((await stores.records.settings(id)).value, defaultSettings);
  });

  it('gives the clock nothing to do where no round is open', async () => {
    const quiet = aSeed({ rounds: [{ round: aClosedRound(), requests: [] }] });

    await seedPartnership(stores)(quiet, beginning);

    assert.deepEqual(await stores.records.due(quiet.partnership.id, far), []);
    assert.equal((await stores.records.settings(quiet.partnership.id)).tag, null);
  });

  async function workLeft(is = isOfRound): Promise<readonly (readonly [DueKind, string])[]> {
    const work = await stores.records.due(id, far);
    return work.filter(({ kind }) => is(kind)).map(({ kind, at }) => [kind, at]);
  }
});
