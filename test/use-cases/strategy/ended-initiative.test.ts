import assert from 'node:assert/strict';
import { initiativeVersion } from '#bot/use-cases/fingerprint.ts';
import { readInitiative } from '#bot/use-cases/read-initiative.ts';
import { endInitiative } from '#bot/use-cases/strategy/end-initiative.ts';
import { answered, coordinator, opened, partnershipId, storesWithPeople } from '#test/use-cases/rounds/round-scene.ts';
import { byCoordinator } from './strategy-scene.ts';

const lastDay = '2025-05-20T08:00:00.000Z';
const after = '2025-05-21T08:00:00.000Z';

async function scene() {
  const ports = await storesWithPeople();
  await opened(ports);
  await answered(ports, 1, { at: '2025-05-06T08:00:00.000Z', happened: 'Vi er i gang.' });
  const found = await ports.partnerships.initiative(partnershipId, 'i-1');
  const seen = found ? initiativeVersion(found.initiative) : '';
  const ending = { raw: { validTo: '2025-05-20' }, successorIds: ['i-3'] };
  await endInitiative(ports)({ ...byCoordinator(), initiativeId: 'i-1', seen, ...ending });
  return (initiativeId: string, at: string) =>
    readInitiative(ports)({ identity: coordinator, partnershipId, initiativeId, at });
}

describe('An initiative that has ended', () => {
  it('opens with its history, and says when it ended and what goes on from it', async () => {
    const read = await scene();

    const ended = await read('i-1', after);

    assert.equal(ended.lineage.endedOn, '2025-05-20');
    assert.deepEqual(
      ended.lineage.successors.map(({ id }) => id),
      ['i-3'],
    );
    assert.deepEqual(
      ended.updates.map(({ content }) => content?.happened),
      ['Vi er i gang.'],
    );
    assert.deepEqual([ended.row.health, ended.row.roundState, ended.mayAnswer], ['on_track', null, false]);
    assert.equal(ended.standings.rows[0]?.words.length, 1);
  });

  it('is known by the one that goes on from it', async () => {
    const read = await scene();

    const heir = await read('i-3', after);

    assert.deepEqual(
      heir.lineage.origins.map(({ id }) => id),
      ['i-1'],
    );
    assert.equal(heir.lineage.endedOn, null);
  });

  it('is as any other on its last day, with nothing said of plans', async () => {
    const read = await scene();

    const running = await read('i-1', lastDay);
    const heir = await read('i-3', lastDay);

    assert.deepEqual(running.lineage, { endedOn: null, successors: [], origins: [] });
    assert.deepEqual(heir.lineage.origins, []);
    assert.equal(running.row.roundState, 'submitted');
  });
});
