import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { localDay, localTime } from '#bot/contract/fields.ts';

describe('A local day that came over the wire', () => {
  for (const day of ['2000-01-01', '2024-02-29', '2027-12-31', '2099-12-31']) {
    it(`takes ${day}`, () => assert.ok(v.is(localDay, day)));
  }

  for (const day of ['2027-02-29', '2027-02-30', '2027-04-31', '2027-00-01', '1999-12-31', '2100-01-01', '27-01-01']) {
    it(`refuses ${day}`, () => assert.ok(!v.is(localDay, day)));
  }

  it('takes exactly the days that the calendar has', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(two, two, two, (year, month, day) => {
        const text = `20${year}-${month}-${day}`;
        assert.equal(v.is(localDay, text), isInCalendar(text));
      }),
    );
  });
});

describe('A local time that came over the wire', () => {
  for (const time of ['00:00', '08:30', '23:59']) it(`takes ${time}`, () => assert.ok(v.is(localTime, time)));
  for (const time of ['24:00', '8:30', '08:60', '08.30', '08:30:00', '']) {
    it(`refuses ${time}`, () => assert.ok(!v.is(localTime, time)));
  }
});

function isInCalendar(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
