import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type MovedMeeting, proposedDates } from '#bot/domain/proposed-dates.ts';
import type { Round } from '#bot/domain/round.ts';
import { datesOf } from '#bot/domain/round-dates.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import { isWorkingDay, plusDays, workingDayAtOrAfter } from '#bot/domain/working-days.ts';
import { aRound } from '#test/support/builders.ts';

/** Due 16 working days before its meeting, open 26, with a grace of 3. */
const winterRound = aRound({
  state: 'planned',
  opensOn: '2026-12-04',
  dueOn: '2027-01-15',
  graceUntil: '2027-01-20',
  meetingOn: '2027-02-08',
});

function proposed(round: Round, moved: Partial<MovedMeeting>) {
  const to = { meetingOn: '2027-02-08', today: '2026-11-20', strategyValidTo: '2029-12-31', ...moved };
  return proposedDates(round, to, defaultSettings);
}

function datesAfter(round: Round, moved: Partial<MovedMeeting>) {
  const result = proposed(round, moved);
  assert.ok(result.ok);
  return datesOf(result.value);
}

function codesAfter(round: Round, moved: Partial<MovedMeeting>) {
  const result = proposed(round, moved);
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

describe('When the meeting of a planned round moves', () => {
  it('every date moves as many working days', () => {
    assert.deepEqual(datesAfter(winterRound, { meetingOn: '2027-02-15' }), {
      ...datesOf(winterRound),
      opensOn: '2026-12-11',
      dueOn: '2027-01-22',
      graceUntil: '2027-01-27',
      meetingOn: '2027-02-15',
    });
  });

  it('the days before the meeting follow', () => {
    const result = proposed(winterRound, { meetingOn: '2027-02-15' });

    assert.ok(result.ok);
    const { agendaOn, goalSummariesOn, packFrozenOn } = result.value;
    assert.deepEqual([agendaOn, goalSummariesOn, packFrozenOn], ['2027-02-01', '2027-02-04', '2027-02-08']);
  });

  it('what was closer to the meeting than twelve working days gets them', () => {
    const close = { ...winterRound, dueOn: '2027-01-27', graceUntil: '2027-01-28' };

    assert.equal(datesAfter(close, { meetingOn: '2027-02-15' }).dueOn, '2027-01-28');
  });

  it('it opens no earlier than today', () => {
    assert.equal(datesAfter(winterRound, { meetingOn: '2027-02-01', today: '2026-12-02' }).opensOn, '2026-12-02');
  });

  it('nothing is proposed on a closed day or beyond the strategy', () => {
    assert.deepEqual(codesAfter(winterRound, { meetingOn: '2027-02-14' }), ['meeting_on_closed_day']);
    assert.deepEqual(codesAfter(winterRound, { meetingOn: '2027-02-15', strategyValidTo: '2026-12-10' }), [
      'strategy_ended',
    ]);
  });
});

describe('A round that gets its first meeting', () => {
  const alone = { ...winterRound, meetingOn: null };

  it('keeps its due day where there is time enough', () => {
    assert.deepEqual(datesAfter(alone, { meetingOn: '2027-02-08' }), datesOf(winterRound));
  });

  it('is due twelve working days before it otherwise', () => {
    assert.equal(datesAfter(alone, { meetingOn: '2027-01-29' }).dueOn, '2027-01-13');
  });
});

describe('When the meeting of an open round moves', () => {
  const open = { ...winterRound, state: 'open' } as const;

  it('the day it opened stays', () => {
    assert.deepEqual(datesAfter(open, { meetingOn: '2027-02-15', today: '2027-01-05' }), {
      ...datesOf(winterRound),
      opensOn: '2026-12-04',
      dueOn: '2027-01-22',
      graceUntil: '2027-01-27',
      meetingOn: '2027-02-15',
    });
  });

  it('it is due today where it should have been due before', () => {
    const dates = datesAfter(open, { meetingOn: '2027-02-01', today: '2027-01-12' });

    assert.deepEqual([dates.dueOn, dates.graceUntil], ['2027-01-12', '2027-01-15']);
  });

  it('it is due on the next working day where today is none', () => {
    assert.equal(datesAfter(open, { meetingOn: '2027-02-03', today: '2027-01-10' }).dueOn, '2027-01-12');
    assert.equal(datesAfter(open, { meetingOn: '2027-02-01', today: '2027-01-10' }).dueOn, '2027-01-11');
  });

  it('a due day that has been stays, and so does the grace that runs', () => {
    const dates = datesAfter(open, { meetingOn: '2027-02-05', today: '2027-01-18' });

    assert.deepEqual(dates, { ...datesOf(winterRound), meetingOn: '2027-02-05' });
  });

  it('a due day that has been is put off with the meeting', () => {
    const dates = datesAfter(open, { meetingOn: '2027-02-22', today: '2027-01-18' });

    assert.deepEqual([dates.dueOn, dates.graceUntil], ['2027-01-29', '2027-02-03']);
  });

  it('fewer than twelve working days are left where the answers are in before the goals are summed up', () => {
    const dates = datesAfter(open, { meetingOn: '2027-01-29', today: '2027-01-14' });

    assert.deepEqual([dates.dueOn, dates.graceUntil], ['2027-01-14', '2027-01-19']);
  });

  it('nothing is proposed where no time is left to use the answers', () => {
    assert.deepEqual(codesAfter(open, { meetingOn: '2027-01-22', today: '2027-01-14' }), [
      'goal_summaries_before_close',
      'pack_before_close',
    ]);
  });
});

describe('When the meeting of a round that is counted in hours moves', () => {
  const incident = aRound({
    kind: 'extraordinary',
    opensOn: '2027-01-15',
    dueOn: '2027-01-16',
    dueTime: '14:00',
    graceUntil: '2027-01-18',
    graceTime: '14:00',
    meetingOn: '2027-01-19',
  });

  it('its own dates stay', () => {
    assert.deepEqual(datesAfter(incident, { meetingOn: '2027-01-17', today: '2027-01-16' }), {
      ...datesOf(incident),
      meetingOn: '2027-01-17',
    });
  });

  it('nothing is proposed where it would be due after the meeting', () => {
    assert.deepEqual(codesAfter(incident, { meetingOn: '2027-01-15', today: '2027-01-15' }), ['due_too_late']);
  });
});

describe('Wherever a meeting moves', () => {
  const day = fc.integer({ min: 0, max: 200 }).map((days) => plusDays('2026-11-01', days));
  const moves = fc.record({ meetingOn: day, today: day, state: fc.constantFrom('planned', 'open') });

  it('what is proposed is past only where it was past already, and on working days', () => {
    fc.assert(
      fc.property(moves, ({ meetingOn, today, state }) => {
        const result = proposed({ ...winterRound, state }, { meetingOn, today });
        if (!result.ok) return;
        const { opensOn, dueOn } = result.value;

        assert.ok(dueOn >= today || dueOn === winterRound.dueOn, dueOn);
        assert.ok(state === 'open' ? opensOn === winterRound.opensOn : opensOn >= today, opensOn);
        assert.ok([opensOn, dueOn].every((each) => isWorkingDay(each, defaultSettings)));
      }),
      { numRuns: 300 },
    );
  });

  it('moving it back brings the old dates back, as long as none is past', () => {
    const meeting = fc
      .integer({ min: 0, max: 300 })
      .map((days) => workingDayAtOrAfter(plusDays('2027-02-01', days), defaultSettings));

    fc.assert(
      fc.property(meeting, (meetingOn) => {
        const there = datesAfter(winterRound, { meetingOn });

        assert.deepEqual(datesAfter({ ...winterRound, ...there }, {}), datesOf(winterRound));
      }),
      { numRuns: 60 },
    );
  });
});
