import assert from 'node:assert/strict';
import type { Round } from '#bot/domain/round.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { putAwayReplaced } from '#bot/use-cases/rounds/put-away-replaced.ts';
import { reopenRound } from '#bot/use-cases/rounds/reopen-round.ts';
import { aRound } from '#test/support/builders.ts';
import { askedAt, opened, partnershipId, roundId, storesWithPeople } from './round-scene.ts';

/** A hundred rounds that are over, two a year, and every tenth of them cancelled. */
const pastRounds: readonly Round[] = Array.from({ length: 100 }, (_, n) => {
  const year = 1975 + Math.floor(n / 2);
  const opensOn = `${year}-${n % 2 === 0 ? '02' : '08'}-01`;
  return aRound({ id: `past-${n}`, state: n % 10 === 9 ? 'cancelled' : 'closed', opensOn });
});

async function scene() {
  const ports = await storesWithPeople();
  for (const part of [pastRounds.slice(0, 50), pastRounds.slice(50)]) {
    const changes = part.map((value): Change => ({ kind: 'round', value, tag: null }));
    assert.equal(await ports.records.commit(partnershipId, changes), 'committed');
  }
  await opened(ports);
  return ports;
}

describe('What is current in a partnership after a hundred rounds', () => {
  it('is no more than the newest two of a kind once the next one closes, and the others are still there', async () => {
    const ports = await scene();
    const before = (await ports.partnerships.now(partnershipId))?.rounds.length;

    await closeRound(ports)(askedAt('2025-06-05T08:00:00.000Z'));

    const now = await ports.partnerships.now(partnershipId);
    assert.equal(before, 101);
    assert.deepEqual(
      now?.rounds.map(({ id }) => id),
      ['past-98', 'past-99', roundId],
    );
    assert.equal((await ports.records.rounds(partnershipId)).length, 101);
    assert.equal((await ports.partnerships.round(partnershipId, 'past-0'))?.state, 'closed');
  });

  it('is the same where two put away at once, and once more', async () => {
    const ports = await scene();

    await Promise.all([putAwayReplaced(ports, partnershipId), putAwayReplaced(ports, partnershipId)]);
    await putAwayReplaced(ports, partnershipId);

    const now = await ports.partnerships.now(partnershipId);
    assert.deepEqual(
      now?.rounds.map(({ id }) => id),
      ['past-97', 'past-98', 'past-99', roundId],
    );
    assert.equal((await ports.records.rounds(partnershipId)).length, 101);
  });

  it('has a round again that is opened once more, until that closes', async () => {
    const ports = await scene();
    await closeRound(ports)(askedAt('2025-06-05T08:00:00.000Z'));
    const dates = { dueOn: '2025-06-20', dueTime: null, graceUntil: null, graceTime: null };
    await reopenRound(ports)({ ...askedAt('2025-06-06T08:00:00.000Z'), roundId: 'past-90', dates });
    const reopened = (await ports.partnerships.now(partnershipId))?.rounds.map(({ id }) => id);

    await closeRound(ports)({ ...askedAt('2025-06-09T08:00:00.000Z'), roundId: 'past-90' });

    const now = await ports.partnerships.now(partnershipId);
    assert.deepEqual(reopened, ['past-90', 'past-98', 'past-99', roundId]);
    assert.deepEqual(
      now?.rounds.map(({ id }) => id),
      ['past-98', 'past-99', roundId],
    );
    assert.equal((await ports.records.rounds(partnershipId)).length, 101);
  });
});
