import assert from 'node:assert/strict';
import { readVersions, writeVersions } from '#tab/compare/compared-versions.ts';

const links: readonly (readonly [compare: string, older: number, newer: number])[] = [
  ['2', 2, 5],
  ['2-3', 2, 3],
  ['3-2', 4, 5],
  ['0', 4, 5],
  ['2-9', 4, 5],
  ['x', 4, 5],
  ['', 4, 5],
];

describe('The versions that a link compares', () => {
  for (const [compare, older, newer] of links) {
    it(`are ${older} and ${newer} of five for "${compare}"`, () => {
      assert.deepEqual(readVersions(compare, 5), { older, newer });
    });
  }

  it('are written as they are read, the newest left out', () => {
    assert.equal(writeVersions({ older: 2, newer: 5 }, 5), '2');
    assert.equal(writeVersions({ older: 2, newer: 3 }, 5), '2-3');
  });
});
