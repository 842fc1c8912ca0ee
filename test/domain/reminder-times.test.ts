import assert from 'node:assert/strict';
import fc from 'fast-check';
import { localDay } from '#bot/domain/local-time.ts';
import { reminderTimes } from '#bot/domain/reminder-times.ts';
import { dueInstant } from '#bot/domain/round-instants.ts';
import { defaultSettings, type ReminderStep } from '#bot/domain/settings.ts';
import { isWorkingDay, plusDays, workingDayAtOrBefore } from '#bot/domain/working-days.ts';
import { aRound } from '#test/support/builders.ts';

const zone = 'Europe/Copenhagen';

const usual = defaultSettings.reminders;
const daysBefore = (before: number): ReminderStep => ({ unit: 'days', before });

/** From 1 December 2026 until Friday 15 January 2027. */
const winterRound = aRound({ opensOn: '2026-12-01', dueOn: '2027-01-15', reminders: usual });

describe('Reminders', () => {
  it('come 14 days before, 5 working days before and on the day; what falls on New Year’s Day on the Monday after', () => {
    assert.deepEqual(reminderTimes(winterRound, defaultSettings, zone), [
      { step: 0, at: '2027-01-04T07:30:00.000Z' },
      { step: 1, at: '2027-01-08T07:30:00.000Z' },
      { step: 2, at: '2027-01-15T07:30:00.000Z' },
    ]);
  });

  it('stay at 8.30 on both sides of 28 March 2027', () => {
    const round = aRound({ opensOn: '2027-03-01', dueOn: '2027-04-02', reminders: usual });

    assert.deepEqual(reminderTimes(round, defaultSettings, zone), [
      { step: 0, at: '2027-03-19T07:30:00.000Z' },
      { step: 1, at: '2027-03-23T07:30:00.000Z' },
      { step: 2, at: '2027-04-02T06:30:00.000Z' },
    ]);
  });

  it('stay at 8.30 on both sides of 31 October 2027', () => {
    const round = aRound({ opensOn: '2027-10-01', dueOn: '2027-11-05', reminders: usual });

    assert.deepEqual(reminderTimes(round, defaultSettings, zone), [
      { step: 0, at: '2027-10-22T06:30:00.000Z' },
      { step: 1, at: '2027-10-29T06:30:00.000Z' },
      { step: 2, at: '2027-11-05T07:30:00.000Z' },
    ]);
  });

  it('come in the order of time, whatever the order of the plan', () => {
    const round = { ...winterRound, reminders: [daysBefore(0), daysBefore(9)] };

    assert.deepEqual(
      reminderTimes(round, defaultSettings, zone).map(({ step }) => step),
      [1, 0],
    );
  });

  it('are none where the plan has none', () => {
    assert.deepEqual(reminderTimes({ ...winterRound, reminders: [] }, defaultSettings, zone), []);
  });

  it('come once where two fall on the same day', () => {
    const round = { ...winterRound, reminders: [daysBefore(7), { unit: 'working_days', before: 5 } as const] };

    assert.equal(reminderTimes(round, defaultSettings, zone).length, 1);
  });
});

describe('A reminder that was moved from a closed day', () => {
  const winter = (...days: readonly number[]) => {
    const reminders = days.map(daysBefore);
    return reminderTimes({ ...winterRound, reminders }, defaultSettings, zone).map(({ at }) => localDay(at, zone));
  };

  it('is left out where another comes two days later', () => {
    assert.deepEqual(winter(14, 9), ['2027-01-06']);
  });

  it('is sent where another comes three days later', () => {
    assert.deepEqual(winter(14, 8), ['2027-01-04', '2027-01-07']);
  });

  it('is left out where another came two days before', () => {
    const round = aRound({ opensOn: '2027-04-01', dueOn: '2027-05-28', reminders: [daysBefore(23), daysBefore(22)] });

    assert.deepEqual(reminderTimes(round, defaultSettings, zone), [{ step: 0, at: '2027-05-05T06:30:00.000Z' }]);
  });

  it('is sent where what would have been close is left out itself', () => {
    const settings = { ...defaultSettings, closedDays: ['2027-01-11', '2027-01-13'] };
    const round = { ...winterRound, reminders: [daysBefore(4), daysBefore(2), daysBefore(0)] };

    assert.deepEqual(reminderTimes(round, settings, zone), [
      { step: 0, at: '2027-01-12T07:30:00.000Z' },
      { step: 2, at: '2027-01-15T07:30:00.000Z' },
    ]);
  });

  it('gives way to a later one that was moved to the same day', () => {
    const round = { ...winterRound, reminders: [daysBefore(14), daysBefore(13)] };

    assert.deepEqual(reminderTimes(round, defaultSettings, zone), [{ step: 1, at: '2027-01-04T07:30:00.000Z' }]);
  });

  it('is left out within two days of the opening', () => {
    const round = aRound({ opensOn: '2026-12-29', dueOn: '2027-01-15', reminders: [daysBefore(14), daysBefore(7)] });

    assert.deepEqual(reminderTimes({ ...round, openedAt: '2027-01-02T09:00:00.000Z' }, defaultSettings, zone), [
      { step: 1, at: '2027-01-08T07:30:00.000Z' },
    ]);
  });
});

describe('A reminder that is not moved', () => {
  it('stays beside another as the coordinators set it', () => {
    const round = { ...winterRound, reminders: [daysBefore(1), daysBefore(0)] };

    assert.equal(reminderTimes(round, defaultSettings, zone).length, 2);
  });
});

describe('A reminder outside the round', () => {
  it('is left out on the day of the opening and before', () => {
    const round = aRound({ opensOn: '2027-01-08', dueOn: '2027-01-15', reminders: usual });

    assert.deepEqual(reminderTimes(round, defaultSettings, zone), [{ step: 2, at: '2027-01-15T07:30:00.000Z' }]);
  });

  it('follows when the round was opened, not when it was meant to', () => {
    const late = { ...winterRound, openedAt: '2027-01-05T09:00:00.000Z' };

    assert.deepEqual(
      reminderTimes(late, defaultSettings, zone).map(({ step }) => step),
      [1, 2],
    );
  });

  it('is left out at the time it is due and after', () => {
    const byTime = (dueTime: string) => reminderTimes({ ...winterRound, dueTime }, defaultSettings, zone).length;

    assert.equal(byTime('08:31'), 3);
    assert.equal(byTime('08:30'), 2);
  });

  it('is left out where its move brings it past a due day that is closed', () => {
    const overWeekend = aRound({ opensOn: '2027-01-13', dueOn: '2027-01-16', reminders: usual });

    assert.deepEqual(reminderTimes({ ...overWeekend, dueTime: '12:00' }, defaultSettings, zone), []);
  });
});

describe('Every plan of reminders', () => {
  const step = fc.record({
    unit: fc.constantFrom('days' as const, 'working_days' as const),
    before: fc.integer({ min: 0, max: 40 }),
  });
  const round = fc
    .record({
      due: fc.integer({ min: 0, max: 800 }).map((days) => plusDays('2026-11-01', days)),
      open: fc.integer({ min: 0, max: 60 }),
      reminders: fc.array(step, { maxLength: 6 }),
    })
    .map(({ due, open, reminders }) => {
      const dueOn = workingDayAtOrBefore(due, defaultSettings);
      return aRound({ opensOn: plusDays(dueOn, -open), dueOn, reminders });
    });

  it('reminds once a day at most, on working days at 8.30, after the opening and before it is due', () => {
    const localTime = new Intl.DateTimeFormat('da-DK', { hour: '2-digit', minute: '2-digit', timeZone: zone });

    fc.assert(
      fc.property(round, (round) => {
        const times = reminderTimes(round, defaultSettings, zone);
        const days = times.map(({ at }) => localDay(at, zone));

        assert.deepEqual(days, [...new Set(days)].toSorted());
        for (const { at } of times) assert.equal(localTime.format(new Date(at)), '08.30');
        for (const day of days) assert.ok(isWorkingDay(day, defaultSettings) && day > round.opensOn, day);
        assert.ok(times.every(({ at }) => at < dueInstant(round, zone)));
      }),
      { numRuns: 150 },
    );
  });
});
