import assert from 'node:assert/strict';
import { isPossibleDate } from '#bot/domain/cpr-date.ts';

describe('The date in a CPR number', () => {
  const dates: readonly (readonly [string, string, string, boolean])[] = [
    ['29', '02', '00', true],
    ['29', '02', '48', true],
    ['29', '02', '49', false],
    ['29', '02', '1900', false],
    ['29', '02', '2000', true],
    ['29', '02', '2048', true],
    ['30', '02', '48', false],
    ['89', '02', '48', true],
    ['89', '02', '49', false],
    ['31', '04', '50', false],
    ['30', '04', '50', true],
    ['91', '04', '50', false],
    ['90', '04', '50', true],
    ['61', '12', '50', true],
    ['60', '12', '50', false],
    ['32', '12', '50', false],
    ['00', '12', '50', false],
    ['01', '00', '50', false],
    ['01', '13', '50', false],
    ['1', '1', '50', true],
  ];
  for (const [day, month, year, isPossible] of dates) {
    it(`${isPossible ? 'can' : 'cannot'} be ${day}.${month}.${year}`, () => {
      assert.equal(isPossibleDate({ day, month, year }), isPossible);
    });
  }
});
