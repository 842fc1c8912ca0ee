import assert from 'node:assert/strict';
import type { Meeting, MeetingDetails } from '#bot/domain/meeting.ts';
import { meetingScope } from '#bot/domain/notice.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { aChannel } from '#test/support/record-builders.ts';
import { type MeetingStage, meetingStage, partnershipId, steeringChannel } from './meeting-stage.ts';

/** Thursday 4 February 2027 from 13 to 15; it is planned in the November before. */
const meeting = aMeeting({ onlineUrl: 'https://teams.example/1' });
const planning = '2026-11-16T09:00:00.000Z';

function detailsOf({ state: _s, sequence: _q, plan: _p, isInvited: _i, ...rest }: Meeting): MeetingDetails {
  const { id: _, seriesId: __, roundId: ___, namesMissing: ____, ...details } = rest;
  return details;
}

const changed = (to: Partial<MeetingDetails>) =>
  ({ kind: 'change', details: { ...detailsOf(meeting), ...to } }) as const;

describe('What a channel is told of a meeting', () => {
  let stage: MeetingStage;

  beforeEach(async () => {
    stage = await meetingStage();
    await stage.plan(meeting, planning);
  });

  it('is planned with it, to the minute, and ends with the meeting', async () => {
    assert.deepEqual(await stage.work(), [
      '2026-12-10T07:30:00.000Z meeting_notice 0',
      '2027-01-21T07:30:00.000Z meeting_notice 1',
      '2027-01-28T07:30:00.000Z meeting_notice 2',
      '2027-02-03T07:30:00.000Z meeting_notice 3',
      '2027-02-04T11:00:00.000Z meeting_notice 4',
      '2027-02-04T14:00:00.000Z meeting_over',
    ]);
  });

  it('is one post, edited in place where it says another thing, and a reply below it for each step', async () => {
    for (const at of [
      '2026-12-10T07:30:05.000Z',
      '2027-01-28T07:30:05.000Z',
      '2027-02-03T07:30:05.000Z',
      '2027-02-04T11:00:05.000Z',
      '2027-02-04T14:00:05.000Z',
    ]) {
      await stage.ticks(at);
    }

    assert.deepEqual(stage.brought, [
      '2026-12-10 meeting_post posts',
      '2027-01-28 meeting_post edits 1',
      '2027-01-28 meeting_step below 1',
      '2027-02-03 meeting_step below 1',
      '2027-02-04 meeting_step below 1',
      '2027-02-04 meeting_post edits 1',
    ]);
    const kept = await stage.stores.records.meeting(partnershipId, meeting.id);
    assert.equal(kept?.value.state, 'held');
  });

  it('is after an outage of three days the newest that is still true, once', async () => {
    await stage.ticks('2026-12-10T07:30:05.000Z');

    await stage.ticks('2027-02-03T09:00:00.000Z');
    await stage.ticks('2027-02-03T09:00:10.000Z');

    assert.deepEqual(stage.brought.slice(1), ['2027-02-03 meeting_post edits 1', '2027-02-03 meeting_step below 1']);
    const told = stage.contents.at(-1);
    assert.ok(told?.kind === 'meeting_step' && told.day === 'tomorrow');
  });

  it('is nothing once the meeting has begun, however long the clock stood still', async () => {
    await stage.ticks('2026-12-10T07:30:05.000Z');

    await stage.ticks('2027-02-05T09:00:00.000Z');

    assert.deepEqual(stage.brought.slice(1), ['2027-02-05 meeting_post edits 1']);
  });

  it('waits for the morning where the clock went on at night', async () => {
    await stage.ticks('2027-01-28T23:00:00.000Z');
    assert.deepEqual(stage.brought, []);

    await stage.ticks('2027-01-29T07:00:05.000Z');

    assert.deepEqual(stage.brought, ['2027-01-29 meeting_post posts']);
  });

  it('is told once where two clocks run at once', async () => {
    const at = '2026-12-10T07:30:05.000Z';
    await Promise.all([runDue(stage.stores)(partnershipId, at), runDue(stage.stores)(partnershipId, at)]);
    await stage.sends(at);

    assert.deepEqual(stage.brought, ['2026-12-10 meeting_post posts']);
  });

  it('is nothing of a change before anybody has been told of the meeting', async () => {
    await stage.happens(changed({ date: '2027-02-11' }), '2026-11-17T09:00:00.000Z');
    await stage.ticks('2026-11-17T09:00:10.000Z');

    assert.deepEqual(stage.brought, []);
    assert.equal((await stage.work())[0], '2026-12-17T07:30:00.000Z meeting_notice 0');
  });

  it('is told of a change once, and its post is edited at once', async () => {
    await stage.ticks('2026-12-10T07:30:05.000Z');
    await stage.happens(changed({ date: '2027-02-11', place: 'Politigården' }), '2026-12-14T21:00:00.000Z');
    await stage.ticks('2026-12-14T21:00:10.000Z');
    await stage.ticks('2026-12-15T07:00:10.000Z');
    await stage.ticks('2026-12-15T07:00:20.000Z');

    assert.deepEqual(stage.brought.slice(1), ['2026-12-14 meeting_post edits 1', '2026-12-15 meeting_changed below 1']);
    const told = stage.contents.at(-1);
    assert.ok(told?.kind === 'meeting_changed');
    assert.deepEqual(told.changes, ['moved', 'place_changed']);
    assert.equal(told.before.date, '2027-02-04');
    const post = stage.contents.at(-2);
    assert.ok(post?.kind === 'meeting_post');
    assert.deepEqual(post.movedFrom, { date: '2027-02-04', startTime: '13:00' });
  });

  it('is told of two changes that wait as of one, and of none where it is as it was', async () => {
    await stage.ticks('2026-12-10T07:30:05.000Z');
    await stage.happens(changed({ date: '2027-02-11' }), '2026-12-14T20:00:00.000Z');
    await stage.happens(changed({ date: '2027-02-18' }), '2026-12-14T21:00:00.000Z');
    await stage.ticks('2026-12-15T07:00:10.000Z');
    const told = stage.contents.at(-1);
    assert.ok(told?.kind === 'meeting_changed');
    assert.equal(told.before.date, '2027-02-04');

    const before = stage.brought.length;
    await stage.happens(changed({ date: '2027-02-11' }), '2026-12-15T20:00:00.000Z');
    await stage.happens(changed({ date: '2027-02-18' }), '2026-12-15T21:00:00.000Z');
    await stage.ticks('2026-12-16T07:00:10.000Z');

    assert.deepEqual(stage.brought.slice(before), []);
  });

  it('is told at night of a meeting that is cancelled so late that the morning would be too late', async () => {
    const early = { startTime: '07:30', endTime: '08:30' };
    await stage.ticks('2026-12-10T07:30:05.000Z');
    await stage.happens(changed(early), '2026-12-14T09:00:00.000Z');
    await stage.ticks('2026-12-14T09:00:10.000Z');
    const before = stage.brought.length;

    await stage.happens({ kind: 'cancel' }, '2027-02-03T21:00:00.000Z');
    await stage.ticks('2027-02-03T21:00:10.000Z');

    assert.deepEqual(stage.brought.slice(before), [
      '2027-02-03 meeting_post edits 1',
      '2027-02-03 meeting_changed below 1',
    ]);
    const told = stage.contents.at(-1);
    assert.ok(told?.kind === 'meeting_changed');
    assert.deepEqual(told.changes, ['cancelled']);
    assert.deepEqual(await stage.work(), []);
  });

  it('is told in the morning what Teams took only in the evening, in the words of that day', async () => {
    await stage.ticks('2026-12-10T07:30:05.000Z');
    await runDue(stage.stores)(partnershipId, '2027-02-03T07:30:05.000Z');

    await stage.sends('2027-02-03T19:00:00.000Z');
    assert.deepEqual(
      stage.brought.slice(1).filter((each) => each.includes('below')),
      [],
    );
    await stage.sends('2027-02-04T07:00:00.000Z');

    assert.equal(stage.brought.at(-1), '2027-02-04 meeting_step below 1');
    const told = stage.contents.at(-1);
    assert.ok(told?.kind === 'meeting_step' && told.day === 'today');
  });

  it('is told in the evening as well where the meeting begins before the morning’s hours', async () => {
    await stage.ticks('2026-12-10T07:30:05.000Z');
    await stage.happens(changed({ startTime: '07:30', endTime: '08:30' }), '2026-12-14T09:00:00.000Z');
    await stage.ticks('2026-12-14T09:00:10.000Z');
    await runDue(stage.stores)(partnershipId, '2027-02-03T07:30:05.000Z');

    await stage.sends('2027-02-03T19:00:00.000Z');

    assert.equal(stage.brought.at(-1), '2027-02-03 meeting_step below 1');
  });

  it('is posted anew, with no reply about the change, where somebody deleted the post', async () => {
    await stage.ticks('2026-12-10T07:30:05.000Z');
    const { records } = stage.stores;
    const [post] = await records.standingPosts(partnershipId, meetingScope(meeting.id));
    assert.ok(post);
    await records.commit(partnershipId, [
      { kind: 'standing_post', value: { ...post.value, activityId: '' }, tag: post.tag },
    ]);

    await stage.ticks('2027-01-28T07:30:05.000Z');

    assert.deepEqual(stage.brought.slice(1), ['2027-01-28 meeting_post posts']);
  });
});

describe('A meeting that has no channel to be told of in', () => {
  it('is told of to the coordinators once, and called when the group gets one', async () => {
    const stage = await meetingStage([{ ...steeringChannel, group: null, confirmedById: null }]);
    await stage.plan(meeting, planning);
    const told = async () => {
      const deliveries = await stage.stores.records.deliveries(partnershipId, meetingScope(meeting.id));
      return deliveries.map(({ intent }) => intent.kind);
    };

    await stage.ticks('2026-12-10T07:30:05.000Z');
    await stage.ticks('2027-01-21T07:30:05.000Z');
    assert.deepEqual(await told(), ['meeting_no_channel']);
    assert.deepEqual(stage.brought, []);

    const [channel] = await stage.stores.records.channels(partnershipId);
    assert.ok(channel);
    await stage.stores.records.commit(partnershipId, [{ kind: 'channel', value: steeringChannel, tag: channel.tag }]);
    await stage.ticks('2027-01-28T07:30:05.000Z');

    assert.deepEqual(stage.brought, ['2027-01-28 meeting_post posts']);
  });

  it('is never told of in another group’s channel, whatever was chosen', async () => {
    const leads = aChannel({ id: '19:leads@thread.tacv2', group: 'lead' });
    const stage = await meetingStage([leads]);
    await stage.plan({ ...meeting, channelId: leads.id }, planning);

    await stage.ticks('2026-12-10T07:30:05.000Z');

    assert.deepEqual(stage.brought, []);
  });

  it('is told of to the coordinators where the app was removed from it', async () => {
    const stage = await meetingStage([{ ...steeringChannel, removedAt: '2026-11-20T09:00:00.000Z' }]);
    await stage.plan(meeting, planning);

    await stage.ticks('2026-12-10T07:30:05.000Z');

    const deliveries = await stage.stores.records.deliveries(partnershipId, meetingScope(meeting.id));
    assert.deepEqual(
      deliveries.map(({ intent }) => intent.kind),
      ['meeting_channel_gone'],
    );
  });
});
