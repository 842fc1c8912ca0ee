import assert from 'node:assert/strict';
import { badCalendar, type CalendarProblem, calendarProblemCodes } from '#bot/domain/calendar-problem.ts';
import { planDates } from '#bot/domain/round-calendar.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import { textFor } from '#bot/text/text-for.ts';
import { aDatesRequest } from '#test/support/dates-request.ts';

const da = textFor('da');
const en = textFor('en');

/** What is said of wishes that cannot be met, in both languages. */
function saidOf(wishes: Parameters<typeof aDatesRequest>[0]): readonly [string, string] {
  const result = planDates(aDatesRequest(wishes), defaultSettings);
  assert.ok(!result.ok);
  const { facts } = badCalendar(result.problems);
  return [da.refusal.bad_calendar(facts), en.refusal.bad_calendar(facts)];
}

describe('The refusal of dates', () => {
  it('says which day is wrong and which would do', () => {
    assert.deepEqual(saidOf({ dueOn: '2027-01-25', graceUntil: '2027-01-26', meetingOn: '2027-02-09' }), [
      'Fristen den 25. januar 2027 er for tæt på mødet den 9. februar 2027. Sæt den senest til den 22. januar 2027.',
      'The due date 25 January 2027 is too close to the meeting on 9 February 2027. Make it 22 January 2027 at the latest.',
    ]);
  });

  it('says why the pack cannot precede the close, and everything else at once', () => {
    const [danish] = saidOf({ graceUntil: '2027-02-03', meetingOn: '2027-02-09' });

    assert.equal(
      danish,
      'Målene skal være opsummeret den 29. januar 2027, men der kan komme svar til og med den 3. februar 2027. Luk statusrunden før, eller flyt mødet. ' +
        'Mødematerialet skal ligge fast den 2. februar 2027, men der kan komme svar til og med den 3. februar 2027. Luk statusrunden før, eller flyt mødet.',
    );
  });

  it('leads on where the strategy is over', () => {
    assert.deepEqual(saidOf({ opensOn: '2027-01-04', dueOn: '2027-01-15', strategyValidTo: '2026-12-31' }), [
      'Strategien gælder til og med den 31. december 2026, og statusrunden åbner først den 4. januar 2027. Forlæng strategien, eller tag næste version i brug.',
      'The strategy runs until 31 December 2026, and the status round only opens on 4 January 2027. Extend the strategy, or take the next version into use.',
    ]);
  });

  it('has a sentence for every reason in both languages, and one for none', () => {
    const problems: readonly CalendarProblem[] = calendarProblemCodes.map((code) => ({ code, dates: {} }));
    const sentences = [da, en].flatMap(({ refusal }) =>
      problems.map((problem) => refusal.bad_calendar(badCalendar([problem]).facts)),
    );

    assert.equal(new Set(sentences).size, 2 * calendarProblemCodes.length);
    assert.equal(da.refusal.bad_calendar({}), 'Datoerne går ikke op. Ret dem, og prøv igen.');
  });
});
