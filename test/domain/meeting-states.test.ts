import assert from 'node:assert/strict';
import { changeOf, meetingAfter } from '#bot/domain/meeting-states.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';

const before = aMeeting({ sequence: 3 });

/** What people must be told where the meeting is given other details, and the sequence it has then. */
function changedTo(details: Parameters<typeof aMeeting>[0]): readonly unknown[] {
  const { meeting, change } = meetingAfter(before, { kind: 'change', details: { ...before, ...details } });
  return [change?.kinds ?? null, meeting.sequence];
}

describe('A meeting that is changed', () => {
  it('is moved by another day, time or zone', () => {
    assert.deepEqual(changedTo({ date: '2027-02-11' }), [['moved'], 4]);
    assert.deepEqual(changedTo({ startTime: '12:00' }), [['moved'], 4]);
    assert.deepEqual(changedTo({ endTime: '16:00' }), [['moved'], 4]);
    assert.deepEqual(changedTo({ timeZone: 'Europe/London' }), [['moved'], 4]);
  });

  it('is elsewhere by another room or another address online', () => {
    assert.deepEqual(changedTo({ place: 'Politigården' }), [['place_changed'], 4]);
    assert.deepEqual(changedTo({ onlineUrl: 'https://teams.example/1' }), [['place_changed'], 4]);
  });

  it('is renamed by a title, or by its group where it is called after it', () => {
    assert.deepEqual(changedTo({ title: 'Ekstra møde' }), [['renamed'], 4]);
    assert.deepEqual(changedTo({ group: 'lead' }), [['renamed'], 4]);
  });

  it('says everything at once, and raises its sequence by one', () => {
    const { change, meeting } = meetingAfter(before, {
      kind: 'change',
      details: { ...before, date: '2027-02-11', place: 'Politigården', title: 'Ekstra møde' },
    });

    assert.deepEqual(change, { kinds: ['moved', 'place_changed', 'renamed'], before });
    assert.equal(meeting.sequence, 4);
    assert.equal(meeting.place, 'Politigården');
  });

  it('tells nobody where nothing they know of is other than before', () => {
    assert.deepEqual(changedTo({}), [null, 3]);
    assert.deepEqual(changedTo({ chairId: 'lead-1', participantIds: ['lead-1'], channelId: '19:b' }), [null, 3]);
  });

  it('keeps its plan, its round and who was invited to itself', () => {
    assert.deepEqual(meetingAfter(before, { kind: 'replan', plan: [] }), {
      meeting: { ...before, plan: [] },
      change: null,
    });
    assert.deepEqual(meetingAfter(before, { kind: 'set_invited', isInvited: true }), {
      meeting: { ...before, isInvited: true },
      change: null,
    });
    assert.deepEqual(meetingAfter(before, { kind: 'set_round', roundId: '2027-1' }), {
      meeting: { ...before, roundId: '2027-1' },
      change: null,
    });
  });
});

describe('A meeting’s end', () => {
  it('is told where it is cancelled', () => {
    assert.deepEqual(meetingAfter(before, { kind: 'cancel' }), {
      meeting: { ...before, state: 'cancelled', sequence: 4 },
      change: { kinds: ['cancelled'], before },
    });
  });

  it('is told nobody where it has been held', () => {
    assert.deepEqual(meetingAfter(before, { kind: 'hold' }), { meeting: { ...before, state: 'held' }, change: null });
  });

  it('is the last that happens to it', () => {
    for (const state of ['held', 'cancelled'] as const) {
      assert.throws(() => meetingAfter(aMeeting({ state }), { kind: 'cancel' }), {
        code: 'meeting_not_in_state',
        facts: { state },
      });
    }
  });

  it('is no change for those who know that it is cancelled', () => {
    const cancelled = aMeeting({ state: 'cancelled' });

    assert.equal(changeOf(cancelled, cancelled), null);
  });
});
