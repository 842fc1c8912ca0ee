import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isChannelTime } from '#bot/domain/channel-hours.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { type Meeting, usualMeetingPlan } from '#bot/domain/meeting.ts';
import { meetingStart } from '#bot/domain/meeting-moments.ts';
import { meetingTimes, type PlanningMoment } from '#bot/domain/meeting-times.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';

const onlineUrl = 'https://teams.example/1';
const longBefore = { now: '2026-01-05T09:00:00.000Z', isCalled: false };

/** What the channel is told and when, as `kind instant`. */
function toldOf(given: Partial<Meeting>, moment: PlanningMoment = longBefore): readonly string[] {
  return meetingTimes(aMeeting(given), defaultSettings, moment).map(({ kind, at }) => `${kind} ${at}`);
}

describe('The notices of a meeting', () => {
  it('come 8 weeks, 10 and 5 working days, a day and an hour before one that is online', () => {
    assert.deepEqual(toldOf({ onlineUrl }), [
      'called 2026-12-10T07:30:00.000Z',
      'agenda 2027-01-21T07:30:00.000Z',
      'near 2027-01-28T07:30:00.000Z',
      'day_before 2027-02-03T07:30:00.000Z',
      'hour_before 2027-02-04T11:00:00.000Z',
    ]);
  });

  it('come no hour before one that is not online', () => {
    assert.deepEqual(
      toldOf({}).map((told) => told.split(' ')[0]),
      ['called', 'agenda', 'near', 'day_before'],
    );
  });

  it('stay at 8.30 and a true hour before on both sides of 28 March 2027, which is Easter Sunday', () => {
    assert.deepEqual(toldOf({ date: '2027-04-06', onlineUrl }), [
      'called 2027-02-09T07:30:00.000Z',
      'agenda 2027-03-18T07:30:00.000Z',
      'near 2027-03-30T06:30:00.000Z',
      'day_before 2027-04-05T06:30:00.000Z',
      'hour_before 2027-04-06T10:00:00.000Z',
    ]);
  });

  it('stay at 8.30 and a true hour before on both sides of 31 October 2027', () => {
    assert.deepEqual(toldOf({ date: '2027-11-02', onlineUrl }), [
      'called 2027-09-07T06:30:00.000Z',
      'agenda 2027-10-19T06:30:00.000Z',
      'near 2027-10-26T06:30:00.000Z',
      'day_before 2027-11-01T07:30:00.000Z',
      'hour_before 2027-11-02T11:00:00.000Z',
    ]);
  });

  it('keep the step’s place in the plan', () => {
    const times = meetingTimes(aMeeting({ onlineUrl }), defaultSettings, longBefore);

    assert.deepEqual(
      times.map(({ step }) => step),
      [0, 1, 2, 3, 4],
    );
  });

  it('come on Friday at 15.30 where the day before is a Sunday', () => {
    assert.ok(toldOf({ date: '2027-02-08' }).includes('day_before 2027-02-05T14:30:00.000Z'));
  });

  it('come the working day before where eight weeks before is a holiday', () => {
    assert.equal(toldOf({ date: '2027-05-20' })[0], 'called 2027-03-24T14:30:00.000Z');
  });

  it('say no hour before an early meeting, as the day before has been said that day', () => {
    const told = toldOf({ startTime: '08:00', onlineUrl });

    assert.deepEqual(told.slice(-1), ['day_before 2027-02-03T07:30:00.000Z']);
  });

  it('say the hour before at 15.30 the working day before an early meeting, where no other notice comes that day', () => {
    const plan = usualMeetingPlan.filter(({ kind }) => kind === 'hour_before');

    assert.deepEqual(toldOf({ startTime: '08:00', onlineUrl, plan }), ['hour_before 2027-02-03T14:30:00.000Z']);
    assert.deepEqual(toldOf({ startTime: '16:30', endTime: '17:30', onlineUrl, plan }), [
      'hour_before 2027-02-04T14:30:00.000Z',
    ]);
    assert.deepEqual(toldOf({ startTime: '17:00', endTime: '18:00', onlineUrl, plan }), [
      'hour_before 2027-02-03T14:30:00.000Z',
    ]);
  });

  it('are one a day: the first', () => {
    const plan = [
      { kind: 'near', unit: 'working_days', before: 1 },
      { kind: 'day_before', unit: 'days', before: 1 },
    ] as const;

    assert.deepEqual(toldOf({ plan }), ['near 2027-02-03T07:30:00.000Z']);
    assert.deepEqual(toldOf({ plan: plan.toReversed() }), ['day_before 2027-02-03T07:30:00.000Z']);
  });
});

describe('The notices of a meeting that is planned late', () => {
  it('begin with the call at once, and leave out what is past', () => {
    assert.deepEqual(toldOf({}, { now: '2027-01-25T12:10:00.000Z', isCalled: false }), [
      'called 2027-01-25T12:10:00.000Z',
      'near 2027-01-28T07:30:00.000Z',
      'day_before 2027-02-03T07:30:00.000Z',
    ]);
  });

  it('are the call alone on the day it is called', () => {
    assert.deepEqual(toldOf({}, { now: '2027-02-03T07:10:00Z', isCalled: false }), ['called 2027-02-03T07:10:00Z']);
  });

  it('wait with the call until the channels’ hours begin, unless the meeting begins before', () => {
    const evening = { now: '2027-02-03T20:10:00.000Z', isCalled: false };

    assert.deepEqual(toldOf({}, evening), ['called 2027-02-04T07:00:00.000Z']);
    assert.deepEqual(toldOf({ startTime: '07:30' }, evening), ['called 2027-02-03T20:10:00.000Z']);
  });

  it('call nobody twice', () => {
    assert.deepEqual(toldOf({}, { now: '2027-01-25T12:10:00.000Z', isCalled: true }), [
      'near 2027-01-28T07:30:00.000Z',
      'day_before 2027-02-03T07:30:00.000Z',
    ]);
  });

  it('are none once it has begun, has been held or is cancelled', () => {
    assert.deepEqual(toldOf({}, { now: '2027-02-04T12:00:00.000Z', isCalled: false }), []);
    assert.deepEqual(toldOf({ state: 'held' }), []);
    assert.deepEqual(toldOf({ state: 'cancelled' }), []);
  });
});

describe('The notices of any meeting', () => {
  it('come before it, within the hours of channels, one a day, and none before now', () => {
    const planned = fc.record({
      date: fc.integer({ min: 0, max: 1500 }).map((count) => plusDays('2026-06-01', count)),
      startTime: fc.constantFrom('00:30', '07:00', '08:00', '09:15', '13:00', '16:30', '22:45'),
      timeZone: fc.constantFrom('Europe/Copenhagen', 'Atlantic/Faroe', 'America/Nuuk'),
    });
    const hours = fc.integer({ min: -2000, max: 2 });

    fc.assert(
      fc.property(planned, hours, (given, offset) => {
        const meeting = aMeeting({ ...given, endTime: '23:59', onlineUrl });
        const { timeZone } = given;
        const now = new Date(Date.parse(meetingStart(meeting)) + offset * 3_600_000).toISOString();

        const times = meetingTimes(meeting, defaultSettings, { now, isCalled: false });

        assert.equal(times.length === 0, offset >= 0);
        assert.equal(new Set(times.map(({ at }) => localDay(at, timeZone))).size, times.length);
        for (const { at } of times) {
          assert.ok(now <= at && at < meetingStart(meeting));
          assert.ok(at === now || isChannelTime(at, defaultSettings, timeZone));
        }
      }),
    );
  });
});
