import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultSettings } from '#bot/domain/settings.ts';
import {
  isWorkingDay,
  plusDays,
  type WorkCalendar,
  workingDayAtOrAfter,
  workingDayAtOrBefore,
  workingDaysAfter,
  workingDaysBefore,
  workingDaysBetween,
} from '#bot/domain/working-days.ts';

const nothingAgreed: WorkCalendar = { closedDays: [], quietPeriods: [] };

describe('A working day', () => {
  const days: readonly (readonly [string, string, boolean])[] = [
    ['a Friday', '2027-01-15', true],
    ['a Saturday', '2027-01-16', false],
    ['a Sunday', '2027-01-17', false],
    ['2. påskedag', '2027-03-29', false],
    ['what was store bededag', '2027-04-23', true],
    ['grundlovsdag', '2028-06-05', false],
    ['Christmas Eve', '2026-12-24', false],
    ['a day between Christmas and New Year', '2026-12-29', true],
    ['New Year’s Eve', '2026-12-31', false],
  ];
  for (const [what, day, isOne] of days) {
    it(`is ${isOne ? '' : 'not '}${what}`, () => {
      assert.equal(isWorkingDay(day, defaultSettings), isOne);
    });
  }

  it('is Christmas Eve where nothing is agreed', () => {
    assert.equal(isWorkingDay('2026-12-24', nothingAgreed), true);
  });

  it('is not one agreed to be closed, in that year alone', () => {
    const calendar = { ...nothingAgreed, closedDays: ['2027-05-07'] };

    assert.equal(isWorkingDay('2027-05-07', calendar), false);
    assert.equal(isWorkingDay('2029-05-07', calendar), true);
  });

  it('is not one of a quiet period, first and last day included', () => {
    const quiet = { from: '2027-02-15', to: '2027-02-19', name: 'Vinterferie' };
    const calendar = { ...nothingAgreed, quietPeriods: [quiet] };

    assert.deepEqual(
      ['2027-02-12', '2027-02-15', '2027-02-17', '2027-02-19', '2027-02-22'].map((day) => isWorkingDay(day, calendar)),
      [true, false, false, false, true],
    );
  });
});

describe('The nearest working day', () => {
  it('is the day itself where it is one', () => {
    assert.equal(workingDayAtOrBefore('2027-01-15', defaultSettings), '2027-01-15');
    assert.equal(workingDayAtOrAfter('2027-01-15', defaultSettings), '2027-01-15');
  });

  it('lies before or after the New Year', () => {
    assert.equal(workingDayAtOrBefore('2027-01-02', defaultSettings), '2026-12-30');
    assert.equal(workingDayAtOrAfter('2026-12-31', defaultSettings), '2027-01-04');
  });

  it('lies before or after Easter', () => {
    assert.equal(workingDayAtOrBefore('2027-03-28', defaultSettings), '2027-03-24');
    assert.equal(workingDayAtOrAfter('2027-03-25', defaultSettings), '2027-03-30');
  });
});

describe('Counting working days', () => {
  it('leaves out weekends, Christmas and New Year backwards', () => {
    assert.equal(workingDaysBefore('2027-01-05', 5, defaultSettings), '2026-12-23');
  });

  it('leaves out weekends, Christmas and New Year forwards', () => {
    assert.equal(workingDaysAfter('2026-12-23', 5, defaultSettings), '2027-01-05');
  });

  it('starts from a closed day as from any', () => {
    assert.equal(workingDaysBefore('2027-01-03', 1, defaultSettings), '2026-12-30');
    assert.equal(workingDaysAfter('2027-01-01', 1, defaultSettings), '2027-01-04');
  });

  it('goes nowhere with none to count', () => {
    assert.equal(workingDaysBefore('2027-01-01', 0, defaultSettings), '2027-01-01');
    assert.equal(workingDaysAfter('2027-01-01', 0, defaultSettings), '2027-01-01');
  });

  const between: readonly (readonly [string, string, number])[] = [
    ['2027-01-11', '2027-01-15', 4],
    ['2027-01-15', '2027-01-15', 0],
    ['2027-01-16', '2027-01-18', 1],
    ['2027-01-15', '2027-01-17', 0],
    ['2026-12-23', '2027-01-05', 5],
    ['2027-01-15', '2027-01-11', 0],
  ];
  for (const [from, to, count] of between) {
    it(`finds ${count} after ${from} until ${to}`, () => {
      assert.equal(workingDaysBetween(from, to, defaultSettings), count);
    });
  }

  it('goes forth and back to the same day', () => {
    const days = fc.integer({ min: 0, max: 3650 }).map((days) => plusDays('2025-01-01', days));

    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const start = workingDayAtOrAfter(day, defaultSettings);
        const end = workingDaysAfter(start, count, defaultSettings);

        assert.equal(workingDaysBefore(end, count, defaultSettings), start);
        assert.equal(workingDaysBetween(start, end, defaultSettings), count);
        assert.equal(isWorkingDay(end, defaultSettings), true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('A calendar that is always closed', () => {
  const quiet = { from: '2026-07-01', to: '2027-06-30', name: 'Lukket' };
  const closed = { ...nothingAgreed, quietPeriods: [quiet] };

  it('is refused instead of being counted for ever', () => {
    const refusal = (day: string) => ({ code: 'bad_calendar', facts: { problems: ['no_working_day'], day } });

    assert.throws(() => workingDayAtOrAfter('2026-12-01', closed), refusal('2026-12-01'));
    assert.throws(() => workingDayAtOrBefore('2027-03-01', closed), refusal('2027-03-01'));
    assert.throws(() => workingDaysAfter('2026-11-30', 1, closed), refusal('2026-12-01'));
    assert.throws(() => workingDaysBefore('2027-03-02', 1, closed), refusal('2027-03-01'));
  });

  it('is counted through where it opens within half a year', () => {
    assert.equal(workingDayAtOrAfter('2027-01-01', closed), '2027-07-01');
    assert.equal(workingDayAtOrBefore('2026-12-30', closed), '2026-06-30');
  });
});
