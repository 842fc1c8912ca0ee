import assert from 'node:assert/strict';
import fc from 'fast-check';
import { danishHolidays, easterSunday, isDanishHoliday } from '#bot/domain/danish-holidays.ts';

describe('Easter Sunday', () => {
  const dates: readonly (readonly [number, string])[] = [
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2023, '2023-04-09'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ];
  for (const [year, day] of dates) {
    it(`is ${day}`, () => {
      assert.equal(easterSunday(year), day);
    });
  }

  it('is a Sunday from 22 March to 25 April in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1700, max: 3000 }), (year) => {
        const easter = easterSunday(year);

        assert.equal(new Date(`${easter}T12:00:00Z`).getUTCDay(), 0);
        assert.ok(easter >= `${year}-03-22` && easter <= `${year}-04-25`, easter);
      }),
      { numRuns: 500 },
    );
  });
});

describe('The Danish holidays', () => {
  it('of 2027 are these ten', () => {
    assert.deepEqual(danishHolidays(2027), [
      '2027-01-01',
      '2027-03-25',
      '2027-03-26',
      '2027-03-28',
      '2027-03-29',
      '2027-05-06',
      '2027-05-16',
      '2027-05-17',
      '2027-12-25',
      '2027-12-26',
    ]);
  });

  it('of 2023 are eleven, with store bededag', () => {
    assert.deepEqual(danishHolidays(2023), [
      '2023-01-01',
      '2023-04-06',
      '2023-04-07',
      '2023-04-09',
      '2023-04-10',
      '2023-05-05',
      '2023-05-18',
      '2023-05-28',
      '2023-05-29',
      '2023-12-25',
      '2023-12-26',
    ]);
  });

  const movable: readonly (readonly [string, string])[] = [
    ['skærtorsdag', '2026-04-02'],
    ['skærtorsdag', '2027-03-25'],
    ['skærtorsdag', '2028-04-13'],
    ['skærtorsdag', '2029-03-29'],
    ['skærtorsdag', '2030-04-18'],
    ['Kristi himmelfartsdag', '2026-05-14'],
    ['Kristi himmelfartsdag', '2027-05-06'],
    ['Kristi himmelfartsdag', '2028-05-25'],
    ['Kristi himmelfartsdag', '2029-05-10'],
    ['Kristi himmelfartsdag', '2030-05-30'],
    ['2. pinsedag', '2026-05-25'],
    ['2. pinsedag', '2027-05-17'],
    ['2. pinsedag', '2028-06-05'],
    ['2. pinsedag', '2029-05-21'],
    ['2. pinsedag', '2030-06-10'],
  ];
  for (const [name, day] of movable) {
    it(`have ${name} on ${day}`, () => {
      assert.equal(isDanishHoliday(day), true);
    });
  }

  it('lost store bededag from 2024', () => {
    assert.equal(isDanishHoliday('2023-05-05'), true);
    assert.equal(isDanishHoliday('2024-04-26'), false);
    assert.equal(isDanishHoliday('2027-04-23'), false);
  });

  it('leave out what is free by agreement only', () => {
    assert.deepEqual(['2027-05-01', '2027-06-05', '2027-12-24', '2027-12-31'].filter(isDanishHoliday), []);
  });

  it('are ten in every year, and eleven as long as there was store bededag', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1700, max: 3000 }), (year) => {
        const holidays = danishHolidays(year);

        assert.equal(new Set(holidays).size, year <= 2023 ? 11 : 10);
        assert.deepEqual(holidays, holidays.toSorted());
        assert.ok(holidays.every((day) => day.startsWith(`${year}-`)));
      }),
      { numRuns: 500 },
    );
  });
});
