import assert from 'node:assert/strict';
import { type FailureReason, type Intent, waitingDelivery } from '#bot/domain/notice.ts';
import { settleNotice } from '#bot/use-cases/notices/settle-notice.ts';
import { aChannel, anIntent } from '#test/support/record-builders.ts';
import { at, coordinatorOne, leadTwo, type NoticeStage, noticeStage, partnershipId, rosterOf } from './notice-stage.ts';

const toDeputy = { kind: 'person', personId: 'deputy-1' } as const;
const toLeadTwo = { kind: 'person', personId: 'lead-2' } as const;
const member = { userMri: '29:2', identity: leadTwo, isGuest: false };
const toCoordinator = { kind: 'person', personId: 'coordinator-1' } as const;

describe('Somebody who was not reached', () => {
  let stage: NoticeStage;

  beforeEach(async () => {
    stage = await noticeStage();
    await stage.reachable(coordinatorOne);
  });

  const failedBefore = (intent: Intent) =>
    stage.commit({
      kind: 'delivery',
      value: { ...waitingDelivery(intent), state: 'failed', settledAt: at, failureReason: 'no_address' },
    });

  async function fallbackOf(intent: Intent, reason: FailureReason, members = [member]) {
    await stage.commit({ kind: 'send', value: intent });
    const outgoing = await stage.stores.records.outgoingOf(partnershipId, intent.id);
    assert.ok(outgoing);
    const outcome = { kind: 'failed', reason, to: null } as const;
    await settleNotice(stage.stores, rosterOf(members))({ partnershipId, outgoing, outcome, at });
    return (await stage.stores.records.delivery(partnershipId, intent.roundId, intent.id))?.fallback;
  }

  it('is told of to the coordinators also where it is a deputy who was to take over', async () => {
    await failedBefore(anIntent({ kind: 'handed_over', recipient: toDeputy, initiativeId: 'nattevagt' }));
    const notReached = anIntent({ kind: 'not_reached', recipient: toCoordinator, aboutPersonId: 'deputy-1' });

    const prepared = await stage.prepare(notReached);

    assert.ok(prepared.kind === 'send' && prepared.content.kind === 'not_reached');
    assert.deepEqual([prepared.content.personName, prepared.content.initiativeNames], ['Stedfortræder', ['Nattevagt']]);
  });

  it('is asked in the channel only where the post there can name them', async () => {
    await stage.stores.addresses.saveSighting(leadTwo, 'channel', at);
    await stage.commit({ kind: 'channel', value: aChannel(), tag: null });

    const unreachable = await fallbackOf(anIntent({ recipient: toLeadTwo }), 'no_address');
    await stage.reachable(leadTwo);
    const reachable = await fallbackOf(anIntent({ kind: 'reminder', recipient: toLeadTwo }), 'gave_up');
    const notAsked = await fallbackOf(
      anIntent({ kind: 'handed_over', recipient: toDeputy, initiativeId: 'nattevagt' }),
      'no_address',
    );

    assert.deepEqual([unreachable, reachable, notAsked], ['channel', 'link', 'link']);
  });

  it('is not said to be asked in a channel that they are not in, though they were seen in another', async () => {
    await stage.stores.addresses.saveSighting(leadTwo, 'channel', at);
    await stage.commit({ kind: 'channel', value: aChannel(), tag: null });

    const fallback = await fallbackOf(anIntent({ recipient: toLeadTwo }), 'no_address', []);

    const waiting = await stage.stores.records.outgoing(partnershipId);
    assert.equal(fallback, 'link');
    assert.equal(
      waiting.some(({ value }) => value.intent.kind === 'channel_asked'),
      false,
    );
  });
});
