import assert from 'node:assert/strict';
import { type FailureReason, type Intent, waitingDelivery } from '#bot/domain/notice.ts';
import { settleNotice } from '#bot/use-cases/notices/settle-notice.ts';
import { aChannel, anIntent } from '#test/support/record-builders.ts';
import { at, coordinatorOne, leadTwo, type NoticeStage, noticeStage, partnershipId } from './notice-stage.ts';

const toDeputy = { kind: 'person', personId: 'deputy-1' } as const;
const toLeadTwo = { kind: 'person', personId: 'lead-2' } as const;
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

  async function fallbackOf(intent: Intent, reason: FailureReason) {
    await stage.commit({ kind: 'send', value: intent });
    const outgoing = await stage.stores.records.outgoingOf(partnershipId, intent.id);
    assert.ok(outgoing);
    await settleNotice(stage.stores)({ partnershipId, outgoing, outcome: { kind: 'failed', reason, to: null }, at });
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
});
