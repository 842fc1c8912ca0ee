import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DatesRequest, meetingDays, planDates } from '#bot/domain/round-calendar.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import { isWorkingDay, plusDays, workingDaysBetween } from '#bot/domain/working-days.ts';
import { aDatesRequest } from '#test/support/dates-request.ts';

const plan = (overrides: Partial<DatesRequest>) => planDates(aDatesRequest(overrides), defaultSettings);

describe('The dates of an ordinary round', () => {
  it('count back from the meeting, over Christmas and New Year', () => {
    assert.deepEqual(plan({ meetingOn: '2027-02-09' }), {
      ok: true,
      value: {
        opensOn: '2026-12-07',
        dueOn: '2027-01-22',
        dueTime: null,
        graceUntil: '2027-01-27',
        graceTime: null,
        meetingOn: '2027-02-09',
        agendaOn: '2027-01-26',
        goalSummariesOn: '2027-01-29',
        packFrozenOn: '2027-02-02',
      },
    });
  });

  it('count back over Easter, which is no working time', () => {
    assert.deepEqual(plan({ meetingOn: '2027-04-07', opensOn: '2027-02-01' }), {
      ok: true,
      value: {
        opensOn: '2027-02-01',
        dueOn: '2027-03-17',
        dueTime: null,
        graceUntil: '2027-03-22',
        graceTime: null,
        meetingOn: '2027-04-07',
        agendaOn: '2027-03-19',
        goalSummariesOn: '2027-03-24',
        packFrozenOn: '2027-03-31',
      },
    });
  });

  it('are those wished where they fit', () => {
    const wished = { opensOn: '2026-12-01', dueOn: '2027-01-15', graceUntil: '2027-01-20', meetingOn: '2027-02-02' };

    const result = plan(wished);

    assert.ok(result.ok);
    assert.deepEqual({ ...result.value, ...wished }, result.value);
  });

  it('need no meeting', () => {
    assert.deepEqual(plan({ opensOn: '2027-05-03', dueOn: '2027-06-01' }), {
      ok: true,
      value: {
        opensOn: '2027-05-03',
        dueOn: '2027-06-01',
        dueTime: null,
        graceUntil: '2027-06-04',
        graceTime: null,
        meetingOn: null,
        agendaOn: null,
        goalSummariesOn: null,
        packFrozenOn: null,
      },
    });
  });

  it('are the same for a yearly one', () => {
    assert.deepEqual(plan({ kind: 'yearly', meetingOn: '2027-02-09' }), plan({ meetingOn: '2027-02-09' }));
  });

  it('move a due day that is closed to the working day before, and an opening to the one after', () => {
    const result = plan({ opensOn: '2026-10-31', dueOn: '2027-01-02' });

    assert.ok(result.ok);
    assert.deepEqual([result.value.opensOn, result.value.dueOn], ['2026-11-02', '2026-12-30']);
  });

  it('give as much grace as the partnership does', () => {
    const result = planDates(aDatesRequest({ opensOn: '2027-01-04', dueOn: '2027-01-15' }), {
      ...defaultSettings,
      graceWorkingDays: 0,
    });

    assert.ok(result.ok);
    assert.equal(result.value.graceUntil, '2027-01-15');
  });
});

describe('A round that is counted in hours', () => {
  const incident = { kind: 'extraordinary', dueOn: '2027-01-16', dueTime: '14:00' } as const;

  it('opens on the day it is due, also a Saturday, and takes late answers until the same time of the next working day', () => {
    assert.deepEqual(plan(incident), {
      ok: true,
      value: {
        opensOn: '2027-01-16',
        dueOn: '2027-01-16',
        dueTime: '14:00',
        graceUntil: '2027-01-18',
        graceTime: '14:00',
        meetingOn: null,
        agendaOn: null,
        goalSummariesOn: null,
        packFrozenOn: null,
      },
    });
  });

  it('closes in its last hour where that is wished', () => {
    const result = plan({ ...incident, graceUntil: '2027-01-16', graceTime: '18:30' });

    assert.ok(result.ok);
    assert.deepEqual([result.value.graceUntil, result.value.graceTime], ['2027-01-16', '18:30']);
  });
});

describe('The days before a meeting', () => {
  it('are none for a round that is counted in hours', () => {
    assert.deepEqual(meetingDays({ kind: 'extraordinary', meetingOn: '2027-02-09' }, defaultSettings), {
      agendaOn: null,
      goalSummariesOn: null,
      packFrozenOn: null,
    });
  });
});

describe('Dates that are not refused', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => plusDays('2026-06-01', days));
  const wished = fc.record({
    opensOn: fc.constant(null),
    dueOn: fc.option(day),
    graceUntil: fc.option(day),
    meetingOn: fc.option(day),
  });

  it('are in order on working days, twelve of them before the meeting, and stay when wished again', () => {
    fc.assert(
      fc.property(wished, (wished) => {
        const result = plan(wished);
        if (!result.ok) return;
        const { opensOn, dueOn, graceUntil, meetingOn, agendaOn, goalSummariesOn, packFrozenOn } = result.value;

        assert.ok(opensOn <= dueOn && dueOn <= graceUntil);
        assert.ok([opensOn, dueOn].every((each) => isWorkingDay(each, defaultSettings)));
        assert.deepEqual(plan({ opensOn, dueOn, graceUntil, meetingOn }), result);
        if (meetingOn === null || goalSummariesOn === null || packFrozenOn === null) return;
        assert.ok(workingDaysBetween(dueOn, meetingOn, defaultSettings) >= 12);
        assert.ok(graceUntil < goalSummariesOn && goalSummariesOn < packFrozenOn && packFrozenOn < meetingOn);
        assert.ok(agendaOn !== null && agendaOn < goalSummariesOn);
      }),
      { numRuns: 300 },
    );
  });
});
