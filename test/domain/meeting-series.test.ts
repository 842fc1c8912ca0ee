import assert from 'node:assert/strict';
import fc from 'fast-check';
import { groups } from '#bot/domain/channel.ts';
import { usualMeetingPlan } from '#bot/domain/meeting.ts';
import {
  type MeetingSeries,
  newOccurrencesIn,
  occurrencesIn,
  type SeriesRule,
  usualYearlyDays,
} from '#bot/domain/meeting-series.ts';
import { meetingAfter } from '#bot/domain/meeting-states.ts';
import { meetingWarnings, usualSchoolHolidayWeeks } from '#bot/domain/meeting-warnings.ts';
import { defaultSettings } from '#bot/domain/settings.ts';

/** The steering group's series; what is given says on which days, else on its two usual ones. */
function aSeries(rule: SeriesRule = { kind: 'yearly', days: usualYearlyDays.steering }): MeetingSeries {
  return {
    id: 'steering',
    rule,
    group: 'steering',
    title: null,
    startTime: '13:00',
    endTime: '15:00',
    timeZone: 'Europe/Copenhagen',
    place: 'Rådhuset, lokale 2',
    onlineUrl: null,
    chairId: null,
    channelId: null,
    participantIds: [],
    plan: usualMeetingPlan,
    formers: [],
  };
}

const datesIn = (year: number, rule: SeriesRule) => occurrencesIn(year, aSeries(rule)).map(({ date }) => date);

describe('A series', () => {
  it('is two planned meetings a year with ids of their own', () => {
    const meetings = occurrencesIn(2027, aSeries());

    assert.deepEqual(
      meetings.map(({ id, date, seriesId, state, startTime }) => ({ id, date, seriesId, state, startTime })),
      [
        { id: 'steering-2027-1', date: '2027-02-04', seriesId: 'steering', state: 'planned', startTime: '13:00' },
        { id: 'steering-2027-2', date: '2027-10-07', seriesId: 'steering', state: 'planned', startTime: '13:00' },
      ],
    );
    assert.ok(meetings.every((meeting) => !('rule' in meeting)));
  });

  it('takes the last of a weekday where the month has no fifth', () => {
    const fifth = (month: number) => ({ kind: 'yearly', days: [{ month, week: 5, weekday: 1 }] }) as const;

    assert.deepEqual(datesIn(2027, fifth(2)), ['2027-02-22']);
    assert.deepEqual(datesIn(2027, fifth(3)), ['2027-03-29']);
  });

  it('meets on the dates that were agreed, in the order in which they were', () => {
    const rule = { kind: 'dates', dates: ['2027-09-01', '2027-03-01', '2028-03-01'] } as const;

    assert.deepEqual(
      occurrencesIn(2027, aSeries(rule)).map(({ id, date }) => `${id} ${date}`),
      ['steering-2027-1 2027-09-01', 'steering-2027-2 2027-03-01'],
    );
  });

  it('keeps the ids of its meetings where another date is agreed later', () => {
    const before = aSeries({ kind: 'dates', dates: ['2027-09-01'] });
    const after = aSeries({ kind: 'dates', dates: ['2027-09-01', '2027-03-01'] });

    assert.deepEqual(newOccurrencesIn(2027, before, ['steering-2027-1']), []);
    assert.deepEqual(
      newOccurrencesIn(2027, after, ['steering-2027-1']).map(({ id, date }) => `${id} ${date}`),
      ['steering-2027-2 2027-03-01'],
    );
  });

  it('plans a meeting anew neither where it was moved into another year nor where it was cancelled', () => {
    const [first, second] = occurrencesIn(2027, aSeries());
    assert.ok(first && second);
    const moved = meetingAfter(second, { kind: 'change', details: { ...second, date: '2028-01-06' } }).meeting;

    assert.deepEqual(newOccurrencesIn(2027, aSeries(), [first.id, moved.id]), []);
    assert.equal(first.date, '2027-02-04');
    assert.equal(moved.date, '2028-01-06');
  });

  it('meets, where nothing else is said, on no day that asks for a warning', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2026, max: 2060 }), fc.constantFrom(...groups), (year, group) => {
        for (const meeting of occurrencesIn(year, aSeries({ kind: 'yearly', days: usualYearlyDays[group] }))) {
          assert.deepEqual(
            meetingWarnings(meeting, {
              today: '2026-01-01',
              calendar: defaultSettings,
              schoolHolidayWeeks: usualSchoolHolidayWeeks,
              meetings: [],
              round: null,
            }),
            [],
          );
        }
      }),
    );
  });
});
