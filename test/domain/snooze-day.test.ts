import assert from 'node:assert/strict';
import { defaultSettings } from '#bot/domain/settings.ts';
import { type SnoozeChoice, snoozeDay } from '#bot/domain/snooze-day.ts';

/** Chosen on → reminded on. Of 2025: 29 May is a public holiday, 5 June is closed by agreement, 9 June is Whit Monday. */
const cases: readonly (readonly [SnoozeChoice, string, string])[] = [
  ['tomorrow', '2025-05-13', '2025-05-14'],
  ['tomorrow', '2025-05-16', '2025-05-19'],
  ['tomorrow', '2025-05-28', '2025-05-30'],
  ['tomorrow', '2025-06-04', '2025-06-06'],
  ['monday', '2025-05-13', '2025-05-19'],
  ['monday', '2025-05-12', '2025-05-19'],
  ['monday', '2025-05-18', '2025-05-19'],
  ['monday', '2025-06-04', '2025-06-10'],
  ['three_days', '2025-05-13', '2025-05-16'],
  ['three_days', '2025-05-14', '2025-05-19'],
];

describe('The day to be reminded again', () => {
  for (const [choice, today, day] of cases) {
    it(`${choice}, chosen on ${today}, is ${day}`, () => {
      assert.equal(snoozeDay(choice, today, defaultSettings), day);
    });
  }
});
