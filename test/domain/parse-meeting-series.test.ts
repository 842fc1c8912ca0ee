import assert from 'node:assert/strict';
import { parseMeetingPlan } from '#bot/domain/parse-meeting-plan.ts';
import { parseMeetingSeries, type RawSeries, withMoreDates } from '#bot/domain/parse-meeting-series.ts';

const choices = { personIds: ['lead-1'], channelIds: [], timeZone: 'Europe/Copenhagen' };
const raw = { group: 'lead', startTime: '9.00', endTime: '11.00' };

function problemsOf(form: Partial<RawSeries>) {
  const parsed = parseMeetingSeries({ raw, rule: { kind: 'usual' }, ...form }, choices);
  return parsed.ok ? [] : parsed.problems.map(({ field, code }) => `${field} ${code}`);
}

describe('A series’ form', () => {
  it('gives the group’s usual days where nobody chose any', () => {
    const parsed = parseMeetingSeries({ raw, rule: { kind: 'usual' } }, choices);

    assert.ok(parsed.ok);
    assert.deepEqual(parsed.value.rule, {
      kind: 'yearly',
      days: [
        { month: 1, week: 4, weekday: 2 },
        { month: 9, week: 1, weekday: 2 },
      ],
    });
    assert.deepEqual(
      [parsed.value.startTime, parsed.value.timeZone, parsed.value.plan.length],
      ['09:00', 'Europe/Copenhagen', 5],
    );
    assert.equal('date' in parsed.value, false);
  });

  it('says what is wrong with its days beside all that is wrong with the rest', () => {
    const unclear = { ...raw, startTime: '', chairId: 'nobody' };

    assert.deepEqual(problemsOf({ raw: unclear, rule: { kind: 'dates', dates: [] } }), [
      'date required',
      'startTime required',
      'chairId unknown_choice',
    ]);
    assert.deepEqual(problemsOf({ rule: { kind: 'dates', dates: ['2027-02-29'] } }), ['date not_a_day']);
    for (const day of [
      { month: 13, week: 1, weekday: 1 },
      { month: 1, week: 6, weekday: 1 },
      { month: 1, week: 1, weekday: 0 },
    ]) {
      assert.deepEqual(problemsOf({ rule: { kind: 'yearly', days: [day] } }), ['date not_a_day']);
    }
  });

  it('counts a date that was given twice once', () => {
    const parsed = parseMeetingSeries({ raw, rule: { kind: 'dates', dates: ['2027-03-02', '2027-03-02'] } }, choices);

    assert.deepEqual(parsed.ok && parsed.value.rule, { kind: 'dates', dates: ['2027-03-02'] });
  });
});

describe('Newly agreed dates', () => {
  it('come after those there are, which keep their place', () => {
    const rule = withMoreDates({ kind: 'dates', dates: ['2027-09-07'] }, ['2027-03-02', '2027-09-07']);

    assert.deepEqual(rule, { kind: 'dates', dates: ['2027-09-07', '2027-03-02'] });
  });

  it('are none for a series that meets by a rule, and none that are no days', () => {
    assert.equal(withMoreDates({ kind: 'yearly', days: [] }, ['2027-03-02']), null);
    assert.equal(withMoreDates({ kind: 'dates', dates: [] }, ['2027-13-01']), null);
  });
});

describe('A meeting’s plan', () => {
  it('has each notice once, and none longer ahead than half a year', () => {
    const near = { kind: 'near', unit: 'working_days', before: 5 } as const;

    assert.deepEqual(parseMeetingPlan([near, near]), [near]);
    assert.deepEqual(parseMeetingPlan([]), []);
    for (const before of [-1, 0.5, 121]) {
      assert.throws(() => parseMeetingPlan([{ ...near, before }]), { code: 'invalid_input', facts: { field: 'plan' } });
    }
  });
});
