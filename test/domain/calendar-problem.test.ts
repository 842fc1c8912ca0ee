import assert from 'node:assert/strict';
import { badCalendar, type CalendarProblem, calendarProblemsIn } from '#bot/domain/calendar-problem.ts';

describe('The refusal of dates', () => {
  const problems: readonly CalendarProblem[] = [
    { code: 'opens_after_due', dates: { opensOn: '2027-01-18', dueOn: '2027-01-15' } },
    { code: 'strategy_ended', dates: { opensOn: '2027-01-18', strategyValidTo: '2026-12-31' } },
  ];

  it('carries every reason and every day concerned', () => {
    const { code, facts } = badCalendar(problems);

    assert.equal(code, 'bad_calendar');
    assert.deepEqual(facts, {
      problems: ['opens_after_due', 'strategy_ended'],
      opensOn: '2027-01-18',
      dueOn: '2027-01-15',
      strategyValidTo: '2026-12-31',
    });
  });

  it('is read back as the same reasons, each with all days concerned', () => {
    const dates = { opensOn: '2027-01-18', dueOn: '2027-01-15', strategyValidTo: '2026-12-31' };

    assert.deepEqual(calendarProblemsIn(badCalendar(problems).facts), [
      { code: 'opens_after_due', dates },
      { code: 'strategy_ended', dates },
    ]);
  });

  it('is not read from the facts of another', () => {
    assert.deepEqual(calendarProblemsIn({ state: 'closed' }), []);
    assert.deepEqual(calendarProblemsIn({ problems: ['too_long'], dueOn: '2027-01-15' }), []);
  });
});
