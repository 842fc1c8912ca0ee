import assert from 'node:assert/strict';
import type { StandingWord } from '#bot/domain/standings.ts';
import { type Trend, trendOf } from '#tab/standings/trend-of.ts';

const cases: readonly (readonly [words: readonly (StandingWord | null)[], expected: Trend | null])[] = [
  [[], null],
  [['on_track'], null],
  [['on_track', 'attention'], 'worse'],
  [['action', 'attention'], 'better'],
  [['attention', 'attention'], 'same'],
  [['on_track', 'done'], 'same'],
  [['action', null, 'on_track', 'waiting'], 'better'],
  [['action', 'excused', 'on_track'], 'better'],
  [['action', 'missing'], null],
  [['missing', 'action'], null],
  [['paused', 'on_track'], null],
];

describe('The trend of an initiative', () => {
  for (const [words, expected] of cases) {
    it(`is ${expected ?? 'not told'} after ${words.join(', ') || 'nothing'}`, () => {
      assert.equal(trendOf(words), expected);
    });
  }
});
