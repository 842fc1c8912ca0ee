import assert from 'node:assert/strict';
import { samplePartnership } from '#bot/demo/sample-partnership.ts';
import { demoStart } from '#bot/demo/sample-rounds.ts';
import { planDates } from '#bot/domain/round-calendar.ts';
import { datesOf } from '#bot/domain/round-dates.ts';
import { workOfRound } from '#bot/domain/round-work.ts';
import { defaultSettings } from '#bot/domain/settings.ts';

const seed = samplePartnership();
const { partnership } = seed;
const rounds = seed.rounds.map(({ round }) => round);

describe('The sample rounds', () => {
  it('have the dates that the calendar makes for their meetings', () => {
    for (const round of rounds) {
      const { kind, opensOn, dueOn, meetingOn } = round;
      const wished = { kind, opensOn, dueOn, meetingOn, dueTime: null, graceUntil: null, graceTime: null };
      const planned = planDates({ ...wished, strategyValidTo: partnership.strategy.validTo }, defaultSettings);

      assert.ok(planned.ok, round.id);
      assert.deepEqual(datesOf(planned.value), datesOf(round));
    }
  });

  it('have the open one’s first reminder the morning after the clock begins', () => {
    const open = rounds.filter(({ state }) => state === 'open');
    const work = open.flatMap((round) =>
      workOfRound(round, defaultSettings, { zone: partnership.timeZone, after: demoStart }),
    );

    assert.deepEqual(
      work.map(({ kind, at }) => [kind, at]),
      [
        ['remind', '2025-05-14T06:30:00.000Z'],
        ['remind', '2025-05-21T06:30:00.000Z'],
        ['remind', '2025-05-28T06:30:00.000Z'],
        ['to_call', '2025-05-30T06:30:00.000Z'],
        ['close_round', '2025-06-03T22:00:00.000Z'],
        ['goal_summaries', '2025-06-06T06:30:00.000Z'],
      ],
    );
  });
});
