import assert from 'node:assert/strict';
import { makePack } from '#bot/domain/make-pack.ts';
import { packRows } from '#bot/storage/pack-rows.ts';
import { longestPackSource } from '#test/support/longest-pack.ts';

describe('The longest meeting pack there can be', () => {
  it('goes into one commit: thirty initiatives with every text at its limit', () => {
    const pack = makePack(longestPackSource());

    const rows = packRows('tryg-by', { value: pack, madeById: 'coordinator-1' });

    assert.equal(pack.initiatives.length, 30);
    // One more row is the audit's.
    assert.ok(rows.length < 100, `${rows.length} rows`);
    assert.ok(JSON.stringify(rows).length < 3_500_000, `${JSON.stringify(rows).length} bytes`);
  });
});
