import assert from 'node:assert/strict';
import { type DatesRequest, type PlanResult, planDates } from '#bot/domain/round-calendar.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import { aDatesRequest } from '#test/support/dates-request.ts';

const plan = (overrides: Partial<DatesRequest>) => planDates(aDatesRequest(overrides), defaultSettings);

function problemsOf(result: PlanResult) {
  return result.ok ? [] : result.problems;
}

function codesOf(result: PlanResult) {
  return problemsOf(result).map(({ code }) => code);
}

/** Due at 14 on a Saturday. */
const incident = { kind: 'extraordinary', dueOn: '2027-01-16', dueTime: '14:00' } as const;

describe('Dates are refused', () => {
  it('where nothing says when it is due', () => {
    assert.deepEqual(plan({ opensOn: '2027-01-04' }), { ok: false, problems: [{ code: 'due_missing', dates: {} }] });
    assert.deepEqual(codesOf(plan({ kind: 'extraordinary', meetingOn: '2027-02-09' })), ['due_missing']);
  });

  it('where it is due before it opens, also once both have moved from closed days', () => {
    assert.deepEqual(problemsOf(plan({ opensOn: '2027-01-16', dueOn: '2027-01-17' })), [
      { code: 'opens_after_due', dates: { opensOn: '2027-01-18', dueOn: '2027-01-15' } },
    ]);
  });

  it('where grace ends before it is due', () => {
    assert.deepEqual(problemsOf(plan({ opensOn: '2027-01-04', dueOn: '2027-01-15', graceUntil: '2027-01-14' })), [
      { code: 'grace_before_due', dates: { dueOn: '2027-01-15', graceUntil: '2027-01-14' } },
    ]);
  });

  it('where grace ends at a time of a day that is due as a whole', () => {
    const sameDay = { opensOn: '2027-01-04', dueOn: '2027-01-15', graceUntil: '2027-01-15' };

    assert.deepEqual(codesOf(plan({ ...sameDay, graceTime: '12:00' })), ['grace_before_due']);
    assert.deepEqual(codesOf(plan({ ...sameDay, dueTime: '12:00', graceTime: '12:00' })), []);
  });

  it('one working day later than twelve before the meeting', () => {
    const due = (dueOn: string) => plan({ dueOn, graceUntil: '2027-01-26', meetingOn: '2027-02-09' });

    assert.deepEqual(codesOf(due('2027-01-22')), []);
    assert.deepEqual(problemsOf(due('2027-01-25')), [
      {
        code: 'due_too_late',
        dates: { dueOn: '2027-01-25', latestDueOn: '2027-01-22', meetingOn: '2027-02-09' },
      },
    ]);
  });

  it('of a round that asks already only where the last late answer comes too late for the goals', () => {
    const due = (dueOn: string) => plan({ stage: 'asking', opensOn: '2026-12-07', dueOn, meetingOn: '2027-02-09' });

    assert.deepEqual(codesOf(due('2027-01-25')), []);
    assert.deepEqual(problemsOf(due('2027-01-26')), [
      {
        code: 'goal_summaries_before_close',
        dates: { graceUntil: '2027-01-29', goalSummariesOn: '2027-01-29', meetingOn: '2027-02-09' },
      },
    ]);
  });

  it('of a reopened round only where the pack would precede its close', () => {
    const grace = (graceUntil: string) => plan({ stage: 'reopened', graceUntil, meetingOn: '2027-02-09' });

    assert.deepEqual(codesOf(grace('2027-02-01')), []);
    assert.deepEqual(codesOf(grace('2027-02-02')), ['pack_before_close']);
  });

  it('where the goals would be summed up before the last answer is in', () => {
    const grace = (graceUntil: string) => plan({ graceUntil, meetingOn: '2027-02-09' });

    assert.deepEqual(codesOf(grace('2027-01-28')), []);
    assert.deepEqual(problemsOf(grace('2027-01-29')), [
      {
        code: 'goal_summaries_before_close',
        dates: { graceUntil: '2027-01-29', goalSummariesOn: '2027-01-29', meetingOn: '2027-02-09' },
      },
    ]);
  });

  it('where the pack would precede the close', () => {
    assert.deepEqual(problemsOf(plan({ graceUntil: '2027-02-02', meetingOn: '2027-02-09' })).at(-1), {
      code: 'pack_before_close',
      dates: { graceUntil: '2027-02-02', packFrozenOn: '2027-02-02', meetingOn: '2027-02-09' },
    });
  });

  it('where the meeting is on a closed day', () => {
    assert.deepEqual(problemsOf(plan({ meetingOn: '2027-05-06' })), [
      { code: 'meeting_on_closed_day', dates: { meetingOn: '2027-05-06' } },
    ]);
  });

  it('where the meeting is before it opens', () => {
    assert.deepEqual(codesOf(plan({ opensOn: '2027-03-01', meetingOn: '2027-02-09' })), [
      'opens_after_due',
      'meeting_before_opening',
    ]);
  });

  it('where the strategy is over when it opens', () => {
    const ending = { opensOn: '2027-01-04', dueOn: '2027-01-15' };

    assert.deepEqual(codesOf(plan({ ...ending, strategyValidTo: '2027-01-04' })), []);
    assert.deepEqual(problemsOf(plan({ ...ending, strategyValidTo: '2027-01-03' })), [
      { code: 'strategy_ended', dates: { opensOn: '2027-01-04', strategyValidTo: '2027-01-03' } },
    ]);
  });

  it('with every reason at once', () => {
    const impossible = {
      opensOn: '2027-02-22',
      dueOn: '2027-02-19',
      graceUntil: '2027-02-18',
      meetingOn: '2027-02-20',
      strategyValidTo: '2026-12-31',
    };

    assert.deepEqual(codesOf(plan(impossible)), [
      'opens_after_due',
      'grace_before_due',
      'meeting_on_closed_day',
      'meeting_before_opening',
      'due_too_late',
      'goal_summaries_before_close',
      'pack_before_close',
      'strategy_ended',
    ]);
  });

  it('where settings leave no working day to count to', () => {
    const closed = { ...defaultSettings, quietPeriods: [{ from: '2026-01-01', to: '2027-12-31', name: 'Lukket' }] };

    assert.throws(() => planDates(aDatesRequest({ dueOn: '2027-01-15' }), closed), { code: 'bad_calendar' });
  });

  it('where a round that is counted in hours takes late answers until before it is due', () => {
    assert.deepEqual(codesOf(plan({ ...incident, graceUntil: '2027-01-16', graceTime: '13:59' })), [
      'grace_before_due',
    ]);
  });

  it('where a round that is counted in hours is due after the day of its meeting, not on it', () => {
    assert.deepEqual(codesOf(plan({ ...incident, meetingOn: '2027-01-16' })), []);
    assert.deepEqual(codesOf(plan({ ...incident, opensOn: '2027-01-15', meetingOn: '2027-01-15' })), ['due_too_late']);
  });
});
