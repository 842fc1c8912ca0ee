import assert from 'node:assert/strict';
import { calendarProblemCodes } from '#bot/domain/calendar-problem.ts';
import { roundProblems } from '#tab/round/round-problems.ts';

function refused(code: string, details: Readonly<Record<string, string | readonly string[]>>) {
  return { kind: 'refused', code, reference: 'r', details } as const;
}

describe('what is wrong with a round', () => {
  it('is said in full, each thing at the field where it is put right', () => {
    const dates = { dueOn: '2025-06-10', latestDueOn: '2025-05-28', meetingOn: '2025-06-11', opensOn: '2025-06-12' };
    const trouble = refused('bad_calendar', { ...dates, problems: ['opens_after_due', 'due_too_late'] });

    assert.deepEqual(roundProblems(trouble, 'da'), [
      {
        field: 'opensOn',
        sentence:
          'Statusrunden åbner den 12. juni 2025, efter fristen den 10. juni 2025. Lad den åbne tidligere, eller vælg en senere frist.',
      },
      {
        field: 'dueOn',
        sentence:
          'Fristen den 10. juni 2025 er for tæt på mødet den 11. juni 2025. Sæt den senest til den 28. maj 2025.',
      },
    ]);
  });

  it('finds a field for every problem that dates can have', () => {
    const trouble = refused('bad_calendar', { problems: [...calendarProblemCodes] });

    assert.equal(roundProblems(trouble, 'en').length, calendarProblemCodes.length);
  });

  it('is the field that the server names', () => {
    assert.deepEqual(roundProblems(refused('invalid_input', { field: 'dueOn' }), 'da'), [
      { field: 'dueOn', sentence: 'Fristen er allerede gået. Vælg en senere dag.' },
    ]);
  });

  it('is nothing of a field where something else was refused', () => {
    assert.deepEqual(roundProblems(refused('round_closed', {}), 'da'), []);
    assert.deepEqual(roundProblems({ kind: 'unreachable' }, 'da'), []);
  });
});
