import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isChannelTime } from '#bot/domain/channel-hours.ts';
import { meetingEnd, meetingStart } from '#bot/domain/meeting-moments.ts';
import { changesSince, hasMovedSince, knownOf } from '#bot/domain/meeting-revision.ts';
import { changedWork, meetingWorkKinds, workOfMeeting } from '#bot/domain/meeting-work.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';

const meeting = aMeeting();

/** When the channel is told at an instant that the meeting has been moved to another day. */
function toldAt(now: string, date: string): string {
  const change = { kinds: ['moved'], before: meeting } as const;
  return changedWork(aMeeting({ date }), change, { now, calendar: defaultSettings }).at;
}

describe('That a meeting has changed', () => {
  it('is told at once within the channels’ hours', () => {
    assert.equal(toldAt('2027-01-20T10:00:00.000Z', '2027-03-04'), '2027-01-20T10:00:00.000Z');
  });

  it('is told in the morning where it changes at night, and on Monday where it changes on Friday evening', () => {
    assert.equal(toldAt('2027-01-20T21:00:00.000Z', '2027-03-04'), '2027-01-21T07:00:00.000Z');
    assert.equal(toldAt('2027-01-22T21:00:00.000Z', '2027-03-04'), '2027-01-25T07:00:00.000Z');
  });

  it('is told at night where the morning is too late for those who would go to it as it was, or as it is', () => {
    const early = aMeeting({ startTime: '07:30', endTime: '09:00' });
    const work = (before: typeof meeting, after: typeof meeting) =>
      changedWork(after, { kinds: ['moved'], before }, { now: '2027-02-03T21:00:00.000Z', calendar: defaultSettings })
        .at;

    assert.equal(work(early, { ...early, date: '2027-03-04' }), '2027-02-03T21:00:00.000Z');
    assert.equal(work({ ...early, date: '2027-03-04' }, early), '2027-02-03T21:00:00.000Z');
    assert.equal(work(meeting, { ...meeting, date: '2027-03-04' }), '2027-02-04T07:00:00.000Z');
  });

  it('is told at eight o’clock, also on the first morning after the clocks have changed', () => {
    const told = (now: string, date: string) => {
      const after = aMeeting({ date });
      return changedWork(after, { kinds: ['renamed'], before: after }, { now, calendar: defaultSettings }).at;
    };

    // 28 March 2027 is Easter Sunday, so that the next working day is the Tuesday.
    assert.equal(told('2027-03-24T21:00:00.000Z', '2027-05-20'), '2027-03-30T06:00:00.000Z');
    assert.equal(told('2027-10-30T20:00:00.000Z', '2027-12-02'), '2027-11-01T07:00:00.000Z');
  });

  it('is the difference to what was known, and that it is cancelled is all there is to say', () => {
    const known = knownOf(meeting);
    const moved = aMeeting({ date: '2027-03-04', place: 'Havnen', title: 'Styregruppen' });

    assert.deepEqual(changesSince(known, meeting), []);
    assert.deepEqual(changesSince(known, moved), ['moved', 'place_changed', 'renamed']);
    assert.deepEqual(changesSince(known, { ...moved, state: 'cancelled' }), ['cancelled']);
    assert.equal(hasMovedSince(known, aMeeting({ place: 'Havnen' })), false);
    assert.equal(hasMovedSince(known, aMeeting({ startTime: '12:00' })), true);
  });
});

describe('The work of a meeting', () => {
  it('ends when the meeting does, and is none once it is held or cancelled', () => {
    const moment = { now: '2026-11-16T09:00:00.000Z', isCalled: false };

    assert.deepEqual(workOfMeeting(meeting, defaultSettings, moment).at(-1), {
      at: '2027-02-04T14:00:00.000Z',
      kind: 'meeting_over',
      aboutId: meeting.id,
      personId: null,
      step: null,
    });
    assert.deepEqual(workOfMeeting(aMeeting({ state: 'held' }), defaultSettings, moment), []);
    assert.deepEqual(workOfMeeting(aMeeting({ state: 'cancelled' }), defaultSettings, moment), []);
  });

  it('is of our own kinds, before its end, and told of while a channel may be written to or it would be too late', () => {
    const days = fc.integer({ min: 0, max: 1500 }).map((count) => plusDays('2026-06-01', count));
    const hours = fc.integer({ min: -2000, max: -1 });

    fc.assert(
      fc.property(days, fc.constantFrom('07:30', '09:00', '13:00', '19:00'), hours, (date, startTime, offset) => {
        const given = aMeeting({ date, startTime, endTime: '23:00' });
        const now = new Date(Date.parse(meetingStart(given)) + offset * 3_600_000).toISOString();

        const work = workOfMeeting(given, defaultSettings, { now, isCalled: false });
        const told = changedWork(given, { kinds: ['moved'], before: given }, { now, calendar: defaultSettings });

        assert.equal(work.at(-1)?.at, meetingEnd(given));
        for (const { at, kind } of [...work, told]) {
          assert.ok(meetingWorkKinds.includes(kind));
          assert.ok(kind === 'meeting_over' || at < meetingStart(given));
          assert.ok(kind === 'meeting_over' || at === now || isChannelTime(at, defaultSettings, given.timeZone));
        }
      }),
    );
  });
});
