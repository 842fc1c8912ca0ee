import assert from 'node:assert/strict';
import { usualBackoff, waitAfter } from '#bot/delivery/backoff.ts';

const attempts = [1, 2, 3, 4, 5, 6, 7];
const longest = { backoff: usualBackoff, retryAfterMs: null, random: () => 0.999999999 };
const shortest = { ...longest, random: () => 0 };

describe('The wait before the next attempt', () => {
  it('grows fivefold with each attempt, up to four hours', () => {
    const waits = attempts.map((attempt) => waitAfter(attempt, longest));

    assert.deepEqual(waits, [2_000, 10_000, 50_000, 250_000, 1_250_000, 6_250_000, 14_400_000]);
  });

  it('is anywhere between half its longest and its longest, so that those who failed together come back apart', () => {
    assert.equal(waitAfter(3, shortest), 25_000);
    assert.equal(waitAfter(3, { ...longest, random: () => 0.5 }), 37_500);
  });

  it('is never shorter than Teams asks for', () => {
    assert.equal(waitAfter(1, { ...shortest, retryAfterMs: 30_000 }), 30_000);
    assert.equal(waitAfter(2, { ...longest, random: () => 0.5, retryAfterMs: 30_000 }), 31_000);
  });

  it('grows all the same where Teams asks for a second each time: eight attempts take hours', () => {
    const waits = attempts.map((attempt) => waitAfter(attempt, { ...shortest, retryAfterMs: 1_000 }));

    assert.deepEqual(waits, [1_000, 5_000, 25_000, 125_000, 625_000, 3_125_000, 7_200_000]);
    assert.equal(
      waits.reduce((sum, wait) => sum + wait),
      11_106_000,
    );
  });

  it('is an hour where Teams names a time beyond all sense', () => {
    for (const retryAfterMs of [86_400_000, 8.64e15, Number.POSITIVE_INFINITY]) {
      assert.equal(waitAfter(1, { ...shortest, retryAfterMs }), 3_600_000);
    }
  });
});
