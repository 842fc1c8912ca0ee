import assert from 'node:assert/strict';
import { closeInstant, dueInstant, isLate, localInstant } from '#bot/domain/round-instants.ts';

const zone = 'Europe/Copenhagen';

describe('A local time', () => {
  const instants: readonly (readonly [string, string, string])[] = [
    ['2027-03-27', '08:30', '2027-03-27T07:30:00.000Z'],
    ['2027-03-28', '08:30', '2027-03-28T06:30:00.000Z'],
    ['2027-10-30', '08:30', '2027-10-30T06:30:00.000Z'],
    ['2027-10-31', '08:30', '2027-10-31T07:30:00.000Z'],
  ];
  for (const [day, time, instant] of instants) {
    it(`${time} on ${day} is ${instant}`, () => {
      assert.equal(localInstant(day, time, zone), instant);
    });
  }

  it('that summer time skips is an hour later', () => {
    assert.equal(localInstant('2027-03-28', '02:30', zone), '2027-03-28T01:30:00.000Z');
  });

  it('that comes twice is the first', () => {
    assert.equal(localInstant('2027-10-31', '02:30', zone), '2027-10-31T00:30:00.000Z');
  });

  it('is another instant elsewhere', () => {
    assert.equal(localInstant('2027-01-15', '08:30', 'Atlantic/Faroe'), '2027-01-15T08:30:00.000Z');
  });
});

describe('A round', () => {
  const wholeDays = { dueOn: '2027-01-15', dueTime: null, graceUntil: '2027-01-20', graceTime: null };
  const inHours = { dueOn: '2027-01-16', dueTime: '14:00', graceUntil: '2027-01-16', graceTime: '18:30' };

  it('is due when its day is over, and closes when its grace is', () => {
    assert.equal(dueInstant(wholeDays, zone), '2027-01-15T23:00:00.000Z');
    assert.equal(closeInstant(wholeDays, zone), '2027-01-20T23:00:00.000Z');
  });

  it('is due and closes at its time where it has one', () => {
    assert.equal(dueInstant(inHours, zone), '2027-01-16T13:00:00.000Z');
    assert.equal(closeInstant(inHours, zone), '2027-01-16T17:30:00.000Z');
  });

  it('takes an answer in the last millisecond of the due day in time, and the next one late', () => {
    assert.equal(isLate(wholeDays, '2027-01-15T22:59:59.999Z', zone), false);
    assert.equal(isLate(wholeDays, '2027-01-15T23:00:00.000Z', zone), true);
  });

  it('compares instants, not how many decimals they are written with', () => {
    assert.equal(isLate(wholeDays, '2027-01-15T23:00:00Z', zone), true);
    assert.equal(isLate(inHours, '2027-01-16T12:59:59Z', zone), false);
  });
});
