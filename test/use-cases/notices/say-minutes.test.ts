import assert from 'node:assert/strict';
import type { Channel } from '#bot/domain/channel.ts';
import type { Intent } from '#bot/domain/notice.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { prepareNotice } from '#bot/use-cases/notices/prepare-notice.ts';
import { commit, identities, type Who } from '#test/use-cases/agenda/agenda-scene.ts';
import {
  afterMeeting,
  approved,
  deadline,
  delivered,
  due,
  meetingId,
  nextWeek,
  partnershipId,
  remarked,
  sent,
  storesAfterMeeting,
} from '#test/use-cases/minutes/minutes-scene.ts';
import { rosterOf } from './notice-stage.ts';

const channel: Channel = {
  id: '19:styregruppe@thread.tacv2',
  teamId: 'team-1',
  name: 'Styregruppe',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  tenantId: identities.steering.tenantId,
  isShared: false,
  group: 'steering',
  confirmedById: 'coordinator-1',
  questionActivityId: null,
  readers: { members: 3, guests: 0, fromOtherTenants: 0, fromUnknownTenants: 0 },
  addedAt: '2027-01-04T08:00:00.000Z',
  testedAt: null,
  removedAt: null,
};

describe('What is said of minutes', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesAfterMeeting();
    for (const who of ['coordinator', 'steering', 'second'] as const) await reachable(who);
    await sent(stores);
    await due(stores, afterMeeting);
  });

  function reachable(who: Who) {
    return stores.addresses.saveAddress(identities[who], {
      conversationId: `a:${who}`,
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      userMri: `29:${who}`,
      locale: 'da-DK',
      seenAt: '2027-02-01T07:00:00.000Z',
    });
  }

  /** The notice of a kind to somebody, as it is decided on at an instant. */
  async function prepared(kind: Intent['kind'], to: string, at = nextWeek) {
    const deliveries = await stores.records.deliveries(partnershipId, `meeting/${meetingId}`);
    const found = deliveries.find(({ intent }) => intent.kind === kind && toOf(intent) === to);
    assert.ok(found, `${kind} to ${to} was never decided`);
    return prepareNotice(stores, rosterOf([]))(partnershipId, found.intent, at);
  }

  const droppedAs = async (kind: Intent['kind'], to: string, at?: string) => {
    const notice = await prepared(kind, to, at);
    return notice.kind === 'drop' ? notice.reason : notice.kind;
  };

  async function pointsTold(to: string) {
    const notice = await prepared('minutes_sent', to);
    assert.ok(notice.kind === 'send' && notice.content.kind === 'minutes_sent', notice.kind);
    return notice.content.minutes.points.map(({ title }) => title);
  }

  it('holds a closed point for whoever is named, and for nobody else', async () => {
    assert.deepEqual(await pointsTold('steering-1'), ['Ny aftale', 'Personsag']);
    assert.deepEqual(await pointsTold('steering-2'), ['Ny aftale']);
  });

  it('is not said to who has answered meanwhile, nor of a version that was replaced', async () => {
    await approved(stores, 'steering');
    const answered = await droppedAs('minutes_sent', 'steering-1');
    await sent(stores, { at: nextWeek });

    assert.equal(answered, 'answered');
    assert.equal(await droppedAs('minutes_sent', 'steering-2'), 'superseded');
  });

  it('is not said after the deadline, however late it is found', async () => {
    assert.equal(await droppedAs('minutes_sent', 'steering-1', '2027-02-22T09:00:00.000Z'), 'not_needed');
  });

  it('is not said to somebody who left the group', async () => {
    const found = await stores.partnerships.person(partnershipId, 'steering-2');
    assert.ok(found);
    await commit(stores, [{ kind: 'person', value: { ...found.value, roles: ['reader'] }, tag: found.tag }]);

    assert.equal(await droppedAs('minutes_sent', 'steering-2'), 'not_a_member');
  });

  it('tells a coordinator a remark in its words, unless it was taken back', async () => {
    await remarked(stores, 'steering', { note: 'Punkt 1 mangler.' });
    const notice = await prepared('minutes_remark', 'coordinator-1');
    await approved(stores, 'steering', { at: '2027-02-10T09:00:00.000Z' });

    assert.ok(notice.kind === 'send' && notice.content.kind === 'minutes_remark');
    assert.deepEqual([notice.content.byName, notice.content.note], ['Styregruppe Ét', 'Punkt 1 mangler.']);
    assert.equal(await droppedAs('minutes_remark', 'coordinator-1'), 'superseded');
  });

  it('tells a coordinator who was silent where the deadline passed', async () => {
    await approved(stores, 'steering');
    await due(stores, deadline);

    const notice = await prepared('minutes_settled', 'coordinator-1', '2027-02-19T09:00:00.000Z');

    assert.ok(notice.kind === 'send' && notice.content.kind === 'minutes_settled');
    assert.deepEqual([notice.content.state, notice.content.silent], ['unsettled', ['Styregruppe To']]);
  });

  it('tells the channel in the morning, below the meeting’s post, that they are approved and nothing else', async () => {
    const post = {
      scope: `meeting/${meetingId}`,
      channelId: channel.id,
      activityId: 'post-1',
      postingSince: null,
      digest: null,
    };
    await commit(stores, [
      { kind: 'channel', value: channel, tag: null },
      { kind: 'standing_post', value: post, tag: null },
    ]);
    await sent(stores, { at: nextWeek, isSilenceApproval: true });
    await due(stores, nextWeek);
    await delivered(stores);
    await due(stores, '2027-02-23T23:00:00.000Z');

    const atNight = await prepared('minutes_approved', channel.id, '2027-02-23T23:00:00.000Z');
    const inTheMorning = await prepared('minutes_approved', channel.id, '2027-02-24T07:00:00.000Z');

    assert.deepEqual(atNight, { kind: 'later', until: '2027-02-24T07:00:00.000Z' });
    assert.ok(inTheMorning.kind === 'send' && inTheMorning.to.kind === 'channel');
    assert.equal(inTheMorning.to.threadId, 'post-1');
    assert.deepEqual(Object.keys(inTheMorning.content).toSorted(), [
      'kind',
      'language',
      'meeting',
      'partnershipId',
      'partnershipName',
      'sampleData',
      'timeZone',
    ]);
  });
});

function toOf({ recipient }: Intent): string {
  return recipient.kind === 'person' ? recipient.personId : recipient.channelId;
}
