import assert from 'node:assert/strict';
import type { FailureReason, Intent } from '#bot/domain/notice.ts';
import type { Destination } from '#bot/use-cases/courier.ts';
import { settleNotice } from '#bot/use-cases/notices/settle-notice.ts';
import { anIdentity, objectId } from '#test/support/builders.ts';
import { aChannel, anIntent } from '#test/support/record-builders.ts';
import { at, leadOne, leadTwo, type NoticeStage, noticeStage, partnershipId, rosterOf } from './notice-stage.ts';

const roster = rosterOf([{ userMri: '29:2', identity: leadTwo, isGuest: false }]);
const posted = { conversationId: 'a:1', activityId: '17' };

describe('What became of a notice', () => {
  let stage: NoticeStage;

  beforeEach(async () => {
    stage = await noticeStage();
  });

  async function decided(intent: Intent) {
    await stage.commit({ kind: 'send', value: intent });
    const outgoing = await stage.stores.records.outgoingOf(partnershipId, intent.id);
    assert.ok(outgoing);
    return outgoing;
  }

  async function failed(intent: Intent, reason: FailureReason, to: Destination | null = null) {
    const outgoing = await decided(intent);
    return settleNotice(stage.stores, roster)({ partnershipId, outgoing, outcome: { kind: 'failed', reason, to }, at });
  }

  async function chatOf(identity: typeof leadOne): Promise<Destination> {
    await stage.reachable(identity);
    const address = await stage.stores.addresses.address(identity);
    assert.ok(address);
    return { kind: 'chat', identity, address };
  }

  const deliveryOf = (intent: Intent) => stage.stores.records.delivery(partnershipId, intent.roundId, intent.id);
  const waiting = async () => (await stage.stores.records.outgoing(partnershipId)).map(({ value }) => value.intent);

  it('is kept once it was sent, with how often it was in doubt', async () => {
    const outgoing = await decided(anIntent());
    const doubted = { ...outgoing, value: { ...outgoing.value, doubtfulSends: 1 } };

    const settled = await settleNotice(
      stage.stores,
      roster,
    )({
      partnershipId,
      outgoing: doubted,
      outcome: { kind: 'sent', to: await chatOf(leadOne), posted, digest: null },
      at,
    });

    const delivery = await deliveryOf(anIntent());
    assert.equal(settled, 'settled');
    assert.deepEqual([delivery?.state, delivery?.settledAt, delivery?.doubtfulSends], ['sent', at, 1]);
    assert.deepEqual(await waiting(), []);
  });

  it('is kept where it was dropped, and nobody is told', async () => {
    const outgoing = await decided(anIntent());

    await settleNotice(
      stage.stores,
      roster,
    )({ partnershipId, outgoing, outcome: { kind: 'dropped', reason: 'answered' }, at });

    const delivery = await deliveryOf(anIntent());
    assert.deepEqual([delivery?.state, delivery?.dropReason], ['dropped', 'answered']);
    assert.deepEqual(await waiting(), []);
  });

  it('is settled by one of two workers', async () => {
    const outgoing = await decided(anIntent());
    const settle = () =>
      settleNotice(
        stage.stores,
        roster,
      )({
        partnershipId,
        outgoing,
        outcome: { kind: 'failed', reason: 'gave_up', to: null },
        at,
      });

    const both = await Promise.all([settle(), settle()]);

    assert.deepEqual(both.toSorted(), ['outdated', 'settled']);
    assert.equal((await waiting()).length, 2);
  });

  it('tells each coordinator once a round who was not reached, and names the link as the other way', async () => {
    await failed(anIntent(), 'no_address');
    await failed(anIntent({ kind: 'reminder' }), 'no_address');

    assert.equal((await deliveryOf(anIntent()))?.fallback, 'link');
    assert.deepEqual(
      (await waiting()).map(({ kind, recipient, aboutPersonId }) => [kind, recipient, aboutPersonId]),
      ['coordinator-1', 'coordinator-2'].map((personId) => ['not_reached', { kind: 'person', personId }, 'lead-1']),
    );
  });

  it('parks an address that Teams refuses, until the next sign of life', async () => {
    await failed(anIntent(), 'not_installed', await chatOf(leadOne));

    assert.equal((await stage.stores.addresses.address(leadOne))?.parked?.reason, 'not_installed');
    await stage.reachable(leadOne);
    assert.equal((await stage.stores.addresses.address(leadOne))?.parked, null);
  });

  it('parks nothing where the notice was too large', async () => {
    await failed(anIntent(), 'too_large', await chatOf(leadOne));

    assert.equal((await stage.stores.addresses.address(leadOne))?.parked, null);
  });

  it('leads to nothing where it was for a coordinator', async () => {
    const toCoordinator = { kind: 'person', personId: 'coordinator-1' } as const;

    await failed(anIntent({ kind: 'not_reached', recipient: toCoordinator, aboutPersonId: 'lead-1' }), 'no_address');
    await failed(anIntent({ kind: 'to_call', recipient: toCoordinator }), 'no_address');

    assert.deepEqual(await waiting(), []);
  });

  it('leads to nothing where it only told something', async () => {
    await failed(anIntent({ kind: 'answered_by_other', initiativeId: 'nattevagt', version: 1 }), 'no_address');

    assert.deepEqual(await waiting(), []);
  });

  describe('for somebody who was seen in a channel', () => {
    const channelId = '19:leads@thread.tacv2';
    const toLeadTwo = { kind: 'person', personId: 'lead-2' } as const;

    beforeEach(async () => {
      await stage.stores.addresses.saveSighting(leadTwo, 'channel', at);
      await stage.commit({ kind: 'channel', value: aChannel(), tag: null });
    });

    it('is followed by one post a day in the lead group’s channel', async () => {
      await failed(anIntent({ recipient: toLeadTwo }), 'no_address');
      await failed(anIntent({ kind: 'reminder', recipient: toLeadTwo }), 'no_address');

      assert.equal((await deliveryOf(anIntent({ recipient: toLeadTwo })))?.fallback, 'channel');
      const posts = (await waiting()).filter(({ kind }) => kind === 'channel_asked');
      assert.deepEqual(
        posts.map(({ recipient }) => recipient),
        [{ kind: 'channel', channelId }],
      );
    });

    it('is not posted where somebody was seen elsewhere alone, or the app has left', async () => {
      await failed(anIntent(), 'no_address');
      assert.equal((await deliveryOf(anIntent()))?.fallback, 'link');

      const [channel] = await stage.stores.records.channels(partnershipId);
      assert.ok(channel);
      await stage.commit({ kind: 'channel', value: { ...channel.value, removedAt: at }, tag: channel.tag });
      await failed(anIntent({ recipient: toLeadTwo }), 'no_address');
      assert.equal((await deliveryOf(anIntent({ recipient: toLeadTwo })))?.fallback, 'link');
    });

    it('names in that post everybody who is missing, cannot be written to and is in the channel', async () => {
      await stage.reachable(leadOne);
      const intent = anIntent({ kind: 'channel_asked', recipient: { kind: 'channel', channelId } });
      const roster = rosterOf([
        { userMri: '29:one', identity: leadOne, isGuest: false },
        { userMri: '29:two', identity: leadTwo, isGuest: false },
        { userMri: '29:three', identity: anIdentity({ objectId: objectId(77) }), isGuest: true },
        { userMri: '29:nobody', identity: null, isGuest: false },
      ]);

      const prepared = await stage.prepare(intent, { roster });

      assert.ok(prepared.kind === 'send' && prepared.content.kind === 'channel_asked');
      assert.deepEqual(prepared.content.userMris, ['29:two']);
    });
  });

  describe('of the counter', () => {
    const toChannel = { kind: 'channel', channelId: '19:leads@thread.tacv2' } as const;
    const counter = anIntent({ kind: 'counter', recipient: toChannel });

    beforeEach(() => stage.commit({ kind: 'channel', value: aChannel(), tag: null }));

    const sentTo = (to: Destination) =>
      ({ kind: 'sent', to, posted: { conversationId: '19:x', activityId: '18' }, digest: null }) as const;

    async function sent() {
      const outgoing = await decided(counter);
      const prepared = await stage.prepare(counter);
      assert.ok(prepared.kind === 'send');
      const outcome = sentTo(prepared.to);
      await settleNotice(stage.stores, roster)({ partnershipId, outgoing, outcome, at });
      return prepared;
    }

    it('keeps where it stands, so that it is edited in its place and never posted again', async () => {
      const first = await sent();

      const next = await stage.prepare(counter);

      assert.equal(first.to.kind, 'channel');
      assert.ok(next.kind === 'send' && next.to.kind === 'edit');
      assert.equal(next.to.activityId, '18');
      assert.ok(next.content.kind === 'counter');
      assert.deepEqual([next.content.answered, next.content.total], [0, 2]);
    });

    it('keeps where it stands also where it was to be brought up to date while it was being posted', async () => {
      const outgoing = await decided(counter);
      const prepared = await stage.prepare(counter);
      assert.ok(prepared.kind === 'send');
      await stage.commit({ kind: 'send_newest', value: counter });

      const outcome = sentTo(prepared.to);
      const settled = await settleNotice(stage.stores, roster)({ partnershipId, outgoing, outcome, at });

      const next = await stage.prepare(counter);
      assert.equal(settled, 'outdated');
      assert.deepEqual(
        (await waiting()).map(({ kind }) => kind),
        ['counter'],
      );
      assert.ok(next.kind === 'send' && next.to.kind === 'edit');
      assert.equal(next.to.activityId, '18');
    });

    it('lets it be posted anew where somebody deleted it', async () => {
      await sent();
      const [delivery] = await stage.stores.records.deliveries(partnershipId, '2025-2');
      assert.equal(delivery?.state, 'sent');
      const newer = anIntent({ kind: 'counter', recipient: toChannel, occasion: 2 });
      const outgoing = await decided(newer);
      const prepared = await stage.prepare(newer);
      assert.ok(prepared.kind === 'send' && prepared.to.kind === 'edit');

      const outcome = { kind: 'failed', reason: 'conversation_gone', to: prepared.to } as const;
      await settleNotice(stage.stores, roster)({ partnershipId, outgoing, outcome, at });

      const next = await stage.prepare(counter);
      assert.ok(next.kind === 'send');
      assert.equal(next.to.kind, 'channel');
    });
  });
});
