import assert from 'node:assert/strict';
import { usualBackoff, waitAfter } from '#bot/delivery/backoff.ts';

describe('The wait before the next attempt', () => {
  const longest = { backoff: usualBackoff, retryAfterMs: null, random: () => 0.999999999 };

  it('grows fourfold with each attempt, up to half an hour', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((attempts) => waitAfter(attempts, longest));

    assert.deepEqual(waits, [2_000, 8_000, 32_000, 128_000, 512_000, 1_800_000, 1_800_000, 1_800_000]);
  });

  it('is anywhere between nothing and its longest, so that those who failed together come back apart', () => {
    assert.equal(waitAfter(3, { ...longest, random: () => 0 }), 0);
    assert.equal(waitAfter(3, { ...longest, random: () => 0.25 }), 8_000);
  });

  it('is never shorter than Teams asked for', () => {
    const asked = { ...longest, retryAfterMs: 30_000 };

    assert.equal(waitAfter(1, { ...asked, random: () => 0 }), 30_000);
    assert.equal(waitAfter(5, { ...asked, random: () => 0.5 }), 31_000);
  });
});
