import assert from 'node:assert/strict';
import { parseSettings } from '#bot/domain/parse-settings.ts';
import { defaultSettings, type Settings } from '#bot/domain/settings.ts';

const texts = (asked: string) => ({ ...defaultSettings.texts, da: { asked, reminder: '', lastDay: '', contact: '' } });

/** A month's days, closed every year. */
function daysOf(month: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
}

/** What makes no sense, and which setting is to be put right. */
const wrong: readonly (readonly [string, Partial<Settings>, keyof Settings])[] = [
  ['a day that is none', { closedDays: ['02-30'] }, 'closedDays'],
  ['a date that is none', { closedDays: ['2025-02-29'] }, 'closedDays'],
  [
    'a period that ends before it begins',
    { quietPeriods: [{ from: '2025-07-31', to: '2025-07-01', name: '' }] },
    'quietPeriods',
  ],
  ['a period of a whole year', { quietPeriods: [{ from: '2025-01-01', to: '2025-12-31', name: '' }] }, 'quietPeriods'],
  [
    'a period that closed days make longer than half a year',
    {
      closedDays: [...daysOf('02', 28), ...daysOf('03', 31)],
      quietPeriods: [{ from: '2026-04-01', to: '2026-08-15', name: '' }],
    },
    'quietPeriods',
  ],
  ['a time with a full stop', { sendFrom: '8.00' }, 'sendFrom'],
  ['hours that end before they begin', { sendUntil: '07:00' }, 'sendUntil'],
  ['a reminder before the hours begin', { reminderTime: '07:59' }, 'reminderTime'],
  ['a reminder when they have ended', { reminderTime: '15:30' }, 'reminderTime'],
  ['a reminder half a day before', { reminders: [{ unit: 'days', before: 0.5 }] }, 'reminders'],
  ['a reminder after the due day', { reminders: [{ unit: 'days', before: -1 }] }, 'reminders'],
  ['more reminders than anybody can bear', { reminders: Array(11).fill({ unit: 'days', before: 1 }) }, 'reminders'],
  ['a grace of months', { graceWorkingDays: 31 }, 'graceWorkingDays'],
  ['too long a text', { texts: texts('x'.repeat(501)) }, 'texts'],
];

describe('Settings', () => {
  it('are stored as they were given where they make sense', () => {
    const given = {
      ...defaultSettings,
      closedDays: ['02-29', '2025-10-13'],
      quietPeriods: [{ from: '2025-07-01', to: '2025-07-31', name: 'Sommerferie' }],
      texts: texts('Kære alle'),
    };

    assert.deepEqual(parseSettings(given), given);
  });

  it('lose what was named twice, and the blanks around their texts', () => {
    const parsed = parseSettings({
      ...defaultSettings,
      closedDays: ['12-31', '12-24', '12-31'],
      texts: texts(' Hej '),
    });

    assert.deepEqual(parsed.closedDays, ['12-24', '12-31']);
    assert.equal(parsed.texts.da.asked, 'Hej');
  });

  for (const [what, given, field] of wrong) {
    it(`are refused with ${what}`, () => {
      assert.throws(() => parseSettings({ ...defaultSettings, ...given }), { code: 'invalid_input', facts: { field } });
    });
  }

  it('are refused with a CPR number in a text', () => {
    const given = { ...defaultSettings, texts: texts('Ring til 010150-5006') };

    assert.throws(() => parseSettings(given), { code: 'contains_cpr_number', facts: { field: 'texts' } });
  });
});
