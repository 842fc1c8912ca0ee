import assert from 'node:assert/strict';
import { workOfRound } from '#bot/domain/round-work.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import { aRound } from '#test/support/builders.ts';

const zone = 'Europe/Copenhagen';
const round = aRound({
  opensOn: '2026-12-01',
  dueOn: '2027-01-15',
  graceUntil: '2027-01-20',
  meetingOn: '2027-02-09',
  reminders: defaultSettings.reminders,
  openedAt: '2026-12-01T07:00:00.000Z',
});

function planned(overrides: Parameters<typeof aRound>[0] = {}, after = '2026-12-01T07:00:00.000Z') {
  return workOfRound({ ...round, ...overrides }, defaultSettings, { zone, after }).map(
    ({ at, kind, step }) => `${at} ${kind}${step === null ? '' : ` ${step}`}`,
  );
}

describe('What the clock has to do for an open round', () => {
  it('is its reminders, whom to call, its closing and the goal summaries, each at its time', () => {
    assert.deepEqual(planned(), [
      '2027-01-04T07:30:00.000Z remind 0',
      '2027-01-08T07:30:00.000Z remind 1',
      '2027-01-15T07:30:00.000Z remind 2',
      '2027-01-18T07:30:00.000Z to_call',
      '2027-01-20T23:00:00.000Z close_round',
      '2027-01-29T07:30:00.000Z goal_summaries',
    ]);
  });

  it('leaves out what has passed, but never its closing', () => {
    assert.deepEqual(planned({}, '2027-02-01T12:00:00.000Z'), ['2027-01-20T23:00:00.000Z close_round']);
  });

  it('says whom to call at the very time where hours count', () => {
    const hours = {
      kind: 'extraordinary' as const,
      meetingOn: null,
      dueOn: '2026-12-02',
      dueTime: '14:00',
      graceUntil: '2026-12-02',
      graceTime: '16:00',
      reminders: [],
    };

    assert.deepEqual(planned(hours), ['2026-12-02T13:00:00.000Z to_call', '2026-12-02T15:00:00.000Z close_round']);
  });

  it('says whom to call on the due day where no working day is left before it closes', () => {
    const noGrace = planned({ graceUntil: '2027-01-15', reminders: [], meetingOn: null });

    assert.deepEqual(noGrace, ['2027-01-15T11:00:00.000Z to_call', '2027-01-15T23:00:00.000Z close_round']);
  });

  it('asks for the goal summaries of a yearly round without a meeting on the due day', () => {
    const yearly = planned({ kind: 'yearly', reminders: [], meetingOn: null });

    assert.deepEqual(yearly, [
      '2027-01-15T07:30:00.000Z goal_summaries',
      '2027-01-18T07:30:00.000Z to_call',
      '2027-01-20T23:00:00.000Z close_round',
    ]);
  });
});
