import assert from 'node:assert/strict';
import { runKilledRound } from './killed-round.ts';

describe('A round whose servers are killed at random, in bad weather', function () {
  this.timeout(300_000);

  it('loses no notice and no answer, and sends twice only where an answer never came', async () => {
    const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000));
    // Printed, so that a failure can be had again: SEED=…, or node test/faults/run-kills.ts --seed …
    console.log(`      seed ${seed}`);

    const round = await runKilledRound(seed);

    assert.ok(round.kills >= 3, `${round.kills} kills`);
    assert.deepEqual(round.unexpected, []);
    assert.deepEqual(round.unexplained, []);
    assert.ok(round.duplicates <= round.doubtfulSends, `${round.duplicates} of ${round.doubtfulSends}`);
    assert.equal(round.acknowledged, 60);
    assert.deepEqual(round.lost, []);
    assert.deepEqual(round.remindedInVain, []);
    assert.equal(round.state, 'closed');
    assert.equal(round.frozen, 200);
  });
});
