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

  async function workLeft(): Promise<readonly (readonly [DueKind, string])[]> {
    return (await stores.records.due(id, far)).map(({ kind, at }) => [kind, at]);
  }
});
