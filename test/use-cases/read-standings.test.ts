import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Stores } from '#bot/storage/open-stores.ts';
import { readInitiative } from '#bot/use-cases/read-initiative.ts';
import { readStandings } from '#bot/use-cases/read-standings.ts';
import { excuse } from '#bot/use-cases/requests/excuse.ts';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { anIdentity, objectId } from '#test/support/builders.ts';
import {
  answered,
  askedAt,
  coordinator,
  identityOf,
  opened,
  partnershipId,
  storesWithPeople,
} from './rounds/round-scene.ts';

const answering = '2025-05-06T08:00:00.000Z';
const closing = '2025-05-07T08:00:00.000Z';
const afterwards = '2025-05-08T08:00:00.000Z';

describe('How initiatives have stood over rounds', () => {
  it('is known once a round has closed: what was answered, what was excused, and what is missing', async () => {
    const stores = await closedRound();

    const { rounds, rows } = await readStandings(stores)({ identity: identityOf(3), partnershipId, at: afterwards });

    assert.deepEqual(
      rounds.map(({ id, state }) => `${id} ${state}`),
      ['round-1 closed'],
    );
    assert.deepEqual(rows, [
      { initiativeId: 'i-1', words: ['on_track'] },
      { initiativeId: 'i-2', words: ['excused'] },
      { initiativeId: 'i-3', words: ['missing'] },
    ]);
  });

  it('is refused to somebody the partnership does not know', async () => {
    const stores = await closedRound();
    const identity = anIdentity({ objectId: objectId(999) });

    const asked = readStandings(stores)({ identity, partnershipId, at: afterwards });

    await assert.rejects(asked, { code: 'unknown_person' });
  });

  it('asks the store for what is current and for the rounds it lacks, whatever else there has been', async () => {
    const stores = await closedRound();
    const now = sinon.spy(stores.partnerships.now);
    const round = sinon.spy(stores.partnerships.round);
    const asked = { ...stores, partnerships: { ...stores.partnerships, now, round } };

    await readStandings(asked)({ identity: coordinator, partnershipId, at: afterwards });

    assert.equal(now.callCount, 1);
    assert.ok(round.callCount <= 8);
  });

  it('stands on the page of an initiative, for that one alone', async () => {
    const stores = await closedRound();

    const read = await readInitiative(stores)({
      identity: identityOf(1),
      partnershipId,
      initiativeId: 'i-3',
      at: afterwards,
    });

    assert.deepEqual(read.standings.rows, [{ initiativeId: 'i-3', words: ['missing'] }]);
  });
});

/** Of three initiatives the first has answered and the second was excused. */
async function closedRound(): Promise<Stores> {
  const stores = await storesWithPeople();
  await opened(stores);
  await answered(stores, 1, { at: answering, happened: 'Vi har holdt møde.' });
  await excuse(stores)({ ...askedAt(answering), initiativeId: 'i-2', reason: 'Indsatsen holder pause.' });
  await closeRound(stores)(askedAt(closing));
  await runDue(stores)(partnershipId, closing);
  return stores;
}
