import assert from 'node:assert/strict';
import type { Channel } from '#bot/domain/channel.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { setChannelGroup } from '#bot/use-cases/channels/set-channel-group.ts';
import { answerAttendance } from '#bot/use-cases/meetings/answer-attendance.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { aChannel } from '#test/support/record-builders.ts';
import { answered, coordinator, identityOf, opened, roundId } from '#test/use-cases/rounds/round-scene.ts';
import { type MeetingStage, meetingStage, partnershipId } from './meeting-stage.ts';

const leads = aChannel({
  id: '19:leads@thread.tacv2',
  group: 'lead',
  confirmedById: 'coordinator-1',
  readers: { members: 5, guests: 0, fromOtherTenants: 2, fromUnknownTenants: 0 },
});
/** Thursday 26 June 2025, served by the round that opens on 5 May. */
const meeting = aMeeting({ id: 'lead-2025-1', group: 'lead', date: '2025-06-26', roundId, participantIds: ['lead-1'] });
const called = '2025-05-06T07:00:00.000Z';

describe('What a meeting’s post says', () => {
  async function posted(given: Partial<Meeting> = {}, channel: Channel = leads): Promise<MeetingStage> {
    const stage = await meetingStage([channel]);
    await opened(stage.stores);
    await stage.plan({ ...meeting, ...given }, called);
    await stage.ticks('2025-05-06T07:00:10.000Z');
    return stage;
  }

  function postOf({ contents }: MeetingStage) {
    const post = contents.findLast(({ kind }) => kind === 'meeting_post');
    assert.ok(post?.kind === 'meeting_post');
    return post;
  }

  it('holds the agenda without its closed points, and titles alone', async () => {
    const stage = await posted();
    const point = (id: string, given: object) => aPoint({ id, meetingId: meeting.id, group: 'lead', ...given });
    await stage.stores.records.commit(
      partnershipId,
      [
        point('1', { order: 10, kind: 'own', title: 'Lysforhold', text: 'Hvem betaler?' }),
        point('2', { order: 20, kind: 'own', title: 'Personsag', closedTo: ['lead-1'] }),
        point('3', { order: 30, kind: 'any_other', title: null }),
      ].map((value) => ({ kind: 'agenda_point', value, tag: null })),
    );

    await stage.happens({ kind: 'set_invited', isInvited: false }, '2025-05-06T08:00:00.000Z');
    await stage.sends('2025-05-06T08:00:10.000Z');

    const post = postOf(stage);
    assert.deepEqual(post.agenda, [
      { kind: 'own', title: 'Lysforhold' },
      { kind: 'any_other', title: null },
    ]);
    assert.doesNotMatch(JSON.stringify(stage.contents), /Personsag|Hvem betaler/);
  });

  it('is brought up to date with how far the round is when somebody has answered', async () => {
    const stage = await posted();
    assert.deepEqual([postOf(stage).progress?.answered, postOf(stage).progress?.total], [0, 3]);

    await answered(stage.stores, 1, { at: '2025-05-07T08:00:00.000Z', happened: 'To ture.' });
    await stage.sends('2025-05-07T08:00:10.000Z');
    await stage.sends('2025-05-07T08:00:20.000Z');

    assert.equal(postOf(stage).progress?.answered, 1);
  });

  it('names who is missing only where the meeting says so and everybody in the channel may know', async () => {
    const withGuests = { ...leads, readers: { ...leads.readers, guests: 1 } };
    const fromElsewhere = { ...leads, readers: { ...leads.readers, fromUnknownTenants: 1 } };
    const missing = async (given: Partial<Meeting>, channel?: Channel) =>
      postOf(await posted(given, channel)).progress?.missing;

    assert.equal(await missing({}), null);
    assert.deepEqual(await missing({ namesMissing: true }), ['Tovholder 1', 'Tovholder 2', 'Tovholder 3']);
    assert.equal(await missing({ namesMissing: true }, withGuests), null);
    assert.equal(await missing({ namesMissing: true }, fromElsewhere), null);
    assert.equal(await missing({ namesMissing: true, group: 'joint' }, { ...leads, group: 'joint' }), null);
  });

  it('counts who comes without a name, and the coordinators get the names the day before', async () => {
    const stage = await posted();
    const answer = { partnershipId, meetingId: meeting.id, answer: 'yes', substituteName: '' } as const;
    await answerAttendance(stage.stores)({ ...answer, identity: identityOf(1), at: '2025-05-07T08:00:00.000Z' });
    await stage.sends('2025-05-07T08:00:10.000Z');

    assert.deepEqual(postOf(stage).count, { yes: 1, no: 0, substitutes: 0 });

    await stage.ticks('2025-06-25T06:30:10.000Z');

    const deliveries = await stage.stores.records.deliveries(partnershipId, `meeting/${meeting.id}`);
    const told = deliveries.filter(({ intent }) => intent.kind === 'meeting_headcount');
    assert.deepEqual(
      told.map(({ intent }) => intent.recipient),
      [{ kind: 'person', personId: 'coordinator-1' }],
    );
  });

  it('stands in the group’s channel as soon as a coordinator has said that it is theirs', async () => {
    const stage = await meetingStage([{ ...leads, group: null, confirmedById: null }]);
    await stage.plan(meeting, called);
    await stage.ticks('2025-05-06T07:00:10.000Z');
    assert.equal(stage.brought.length, 0);

    const roster = { member: async () => null, members: async () => [] };
    const at = '2025-05-06T09:00:00.000Z';
    const answer = { identity: coordinator, partnershipId, channelId: leads.id, group: 'lead', at } as const;
    await setChannelGroup(stage.stores, roster)(answer);
    await stage.ticks('2025-05-06T09:00:10.000Z');
    await stage.ticks('2025-05-06T09:00:20.000Z');

    assert.deepEqual(
      stage.brought.filter((each) => each.includes('meeting')),
      ['2025-05-06 meeting_post posts'],
    );
  });

  it('says nothing of the meeting any more where the channel is given to another group', async () => {
    const stage = await posted();
    const [channel] = await stage.stores.records.channels(partnershipId);
    assert.ok(channel);
    await stage.stores.records.commit(partnershipId, [
      { kind: 'channel', value: { ...channel.value, group: 'steering' }, tag: channel.tag },
    ]);

    await stage.happens({ kind: 'set_invited', isInvited: true }, '2025-05-07T08:00:00.000Z');
    await stage.sends('2025-05-07T08:00:10.000Z');

    assert.equal(stage.contents.at(-1)?.kind, 'meeting_elsewhere');
  });
});
