import assert from 'node:assert/strict';
import { formatAge } from '#tab/overview/format-age.ts';

const at = '2025-05-13T07:00:00.000Z';

describe('The age of a status', () => {
  for (const [instant, expected] of [
    ['2025-05-13T06:00:00.000Z', 'i dag'],
    ['2025-05-12T07:00:00.000Z', 'i går'],
    ['2025-05-01T07:00:00.000Z', 'for 12 dage siden'],
    ['2025-01-10T09:15:00.000Z', 'for 4 måneder siden'],
    ['2025-05-14T07:00:00.000Z', 'i dag'],
  ] as const) {
    it(`is "${expected}" for ${instant}`, () => {
      assert.equal(formatAge(instant, at, 'da'), expected);
    });
  }
});
