import assert from 'node:assert/strict';
import { defaultSettings } from '#bot/domain/settings.ts';
import { minutesWork } from '#bot/use-cases/minutes/minutes-work.ts';
import { aMinutes } from '#test/support/minutes-builders.ts';

function planned(dueOn: string, at = '2027-02-04T14:00:00.000Z') {
  const moment = { at, zone: 'Europe/Copenhagen', settings: defaultSettings };
  return minutesWork(aMinutes({ dueOn }), moment).map((work) => `${work.at} ${work.kind} ${work.step}`);
}

describe('The clock’s work for minutes', () => {
  it('is to send them, to remind the working day before the last, and their deadline', () => {
    assert.deepEqual(planned('2027-02-18'), [
      '2027-02-04T14:00:00.000Z minutes_sent 1',
      '2027-02-17T07:30:00.000Z minutes_reminder 1',
      '2027-02-18T23:00:00.000Z minutes_deadline 1',
    ]);
  });

  it('reminds on the Friday where the last day is a Monday', () => {
    assert.ok(planned('2027-02-15').includes('2027-02-12T07:30:00.000Z minutes_reminder 1'));
  });

  it('reminds of nothing where the working day before is past already', () => {
    assert.deepEqual(planned('2027-02-05'), [
      '2027-02-04T14:00:00.000Z minutes_sent 1',
      '2027-02-05T23:00:00.000Z minutes_deadline 1',
    ]);
  });

  it('ends at midnight of its zone also where the clocks change that night', () => {
    assert.ok(planned('2027-03-26').includes('2027-03-26T23:00:00.000Z minutes_deadline 1'));
    assert.ok(planned('2027-03-30').includes('2027-03-30T22:00:00.000Z minutes_deadline 1'));
  });
});
