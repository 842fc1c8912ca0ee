import assert from 'node:assert/strict';
import type { Meeting } from '#bot/domain/meeting.ts';
import {
  type MeetingSurroundings,
  type MeetingWarning,
  meetingWarnings,
  usualSchoolHolidayWeeks,
} from '#bot/domain/meeting-warnings.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';

/** What there is to know about `aMeeting()` with something else in it, beside what is given. */
function warningsOf(
  given: Partial<Meeting>,
  surroundings: Partial<MeetingSurroundings> = {},
): readonly MeetingWarning[] {
  return meetingWarnings(aMeeting(given), {
    today: '2026-12-01',
    calendar: defaultSettings,
    schoolHolidayWeeks: usualSchoolHolidayWeeks,
    meetings: [],
    round: null,
    ...surroundings,
  });
}

describe('A meeting’s day', () => {
  it('is nothing to warn of on an ordinary Thursday, today included', () => {
    assert.deepEqual(warningsOf({}, { today: '2027-02-04' }), []);
  });

  it('is warned of where it is past', () => {
    assert.deepEqual(warningsOf({}, { today: '2027-02-05' }), [{ code: 'past', date: '2027-02-04' }]);
  });

  it('is warned of at the weekend, on a holiday and on a day agreed to be closed', () => {
    assert.deepEqual(warningsOf({ date: '2027-02-06' }), [{ code: 'weekend', date: '2027-02-06' }]);
    assert.deepEqual(warningsOf({ date: '2027-05-06' }), [{ code: 'holiday', date: '2027-05-06' }]);
    assert.deepEqual(warningsOf({ date: '2026-12-31' }), [{ code: 'closed_day', date: '2026-12-31' }]);
  });

  it('is warned of for everything at once on Easter Sunday', () => {
    assert.deepEqual(
      warningsOf({ date: '2027-03-28' }).map(({ code }) => code),
      ['weekend', 'holiday'],
    );
  });

  it('is warned of in a quiet period, with its days', () => {
    const period = { from: '2027-02-01', to: '2027-02-04', name: 'Vinterpause' };

    assert.deepEqual(warningsOf({}, { calendar: { ...defaultSettings, quietPeriods: [period] } }), [
      { code: 'quiet_period', date: '2027-02-04', ...period },
    ]);
  });

  it('is warned of in the weeks in which schools are usually closed, from Monday on', () => {
    assert.deepEqual(warningsOf({ date: '2027-02-15' }), [{ code: 'school_holiday', date: '2027-02-15', week: 7 }]);
    assert.deepEqual(warningsOf({ date: '2027-10-22' }), [{ code: 'school_holiday', date: '2027-10-22', week: 42 }]);
    assert.deepEqual(warningsOf({ date: '2027-10-25' }), []);
  });

  it('is warned of in other weeks where schools are closed in others', () => {
    assert.deepEqual(warningsOf({ date: '2027-02-15' }, { schoolHolidayWeeks: [8] }), []);
  });
});

describe('Another meeting', () => {
  const other = aMeeting({ id: 'lead-2027-1', group: 'lead', participantIds: ['lead-1', 'lead-2'] });
  const clashOf = (given: Partial<Meeting>, changed: Partial<Meeting> = {}) =>
    warningsOf(given, { meetings: [aMeeting(given), { ...other, ...changed }] });

  it('is warned of where somebody must be at both, the chair included', () => {
    assert.deepEqual(clashOf({ participantIds: ['lead-2', 'lead-3'], chairId: 'lead-1' }), [
      {
        code: 'same_people',
        date: '2027-02-04',
        meetingId: 'lead-2027-1',
        group: 'lead',
        personIds: ['lead-1', 'lead-2'],
      },
    ]);
  });

  it('is warned of as on the same day where nobody must be at both at once', () => {
    const sameDay = [{ code: 'same_day', date: '2027-02-04', meetingId: 'lead-2027-1', group: 'lead' }];

    assert.deepEqual(clashOf({ participantIds: ['lead-3'] }), sameDay);
    assert.deepEqual(clashOf({ participantIds: ['lead-2'] }, { startTime: '15:00', endTime: '16:00' }), sameDay);
  });

  it('is compared in its own zone', () => {
    const inLondon = { timeZone: 'Europe/London', startTime: '14:00', endTime: '15:00' };

    assert.deepEqual(
      clashOf({ participantIds: ['lead-2'] }, inLondon).map(({ code }) => code),
      ['same_day'],
    );
  });

  it('is nothing to warn of on another day, cancelled, or of the same group', () => {
    assert.deepEqual(clashOf({ participantIds: ['lead-2'] }, { date: '2027-02-05' }), []);
    assert.deepEqual(clashOf({ participantIds: ['lead-2'] }, { state: 'cancelled' }), []);
    assert.deepEqual(clashOf({}, { group: 'steering' }), []);
  });

  it('is another group’s where neither is one of the three and they are of no series', () => {
    assert.deepEqual(
      clashOf({ group: 'other' }, { group: 'other' }).map(({ code }) => code),
      ['same_day'],
    );
    assert.deepEqual(clashOf({ group: 'other', seriesId: 'net' }, { group: 'other', seriesId: 'net' }), []);
  });
});

describe('The round that serves a meeting', () => {
  const round = { kind: 'ordinary', state: 'open', graceUntil: '2027-01-28' } as const;

  it('is warned of where it takes answers on the day the pack is to be final', () => {
    assert.deepEqual(warningsOf({}, { round }), [
      { code: 'pack_before_close', date: '2027-02-04', packFrozenOn: '2027-01-28', graceUntil: '2027-01-28' },
    ]);
  });

  it('is nothing to warn of where it closes before, has closed or was cancelled', () => {
    assert.deepEqual(warningsOf({}, { round: { ...round, graceUntil: '2027-01-27' } }), []);
    assert.deepEqual(warningsOf({}, { round: { ...round, state: 'closed' } }), []);
    assert.deepEqual(warningsOf({}, { round: { ...round, state: 'cancelled' } }), []);
  });

  it('is nothing to warn of where it counts in hours', () => {
    assert.deepEqual(warningsOf({}, { round: { ...round, kind: 'extraordinary' } }), []);
  });
});
