import assert from 'node:assert/strict';
import { machineClock } from '#bot/delivery/machine-clock.ts';
import { SendFailure } from '#bot/domain/send-failure.ts';
import type { Courier } from '#bot/use-cases/courier.ts';
import { prepareNotice } from '#bot/use-cases/notices/prepare-notice.ts';
import { settleNotice } from '#bot/use-cases/notices/settle-notice.ts';
import { aChannel, aCounter, anIntent } from '#test/support/record-builders.ts';
import { rosterOf } from '#test/use-cases/notices/notice-stage.ts';
import { type Delivering, decidedAt, partnershipId, startDelivering } from './delivering.ts';

const channelId = aChannel().id;

describe('The counter’s first post', () => {
  const recipient = { kind: 'channel', channelId } as const;
  const counter = anIntent({ kind: 'counter', recipient, createdAt: decidedAt });
  const roster = rosterOf([]);
  let delivering: Delivering;
  let sent: string[];

  beforeEach(async () => {
    delivering = await startDelivering();
    sent = [];
    await delivering.stores.records.commit(partnershipId, [{ kind: 'channel', value: aChannel(), tag: null }]);
  });

  afterEach(() => delivering.stop());

  const worker = (courier: Courier) =>
    delivering.worker({
      courier,
      cases: { prepare: (ports) => prepareNotice(ports, roster), settle: (ports) => settleNotice(ports, roster) },
    });
  const counts = async () => {
    await delivering.stores.records.commit(partnershipId, [{ kind: 'send_newest', value: counter }]);
    await delivering.queue.push({ partnershipId, intentId: counter.id });
  };
  const counters = async () => {
    const found = await delivering.stores.records.standingPosts(partnershipId, '2025-2');
    return found.map(({ value }) => [value.activityId, value.postingSince]);
  };
  const posting = async (to: Parameters<Courier['send']>[0]) => {
    sent.push(to.kind === 'edit' ? `edits ${to.activityId}` : 'posts');
    return { conversationId: channelId, activityId: `${sent.length}` };
  };

  it('is made once, although it is to be brought up to date by another worker while it is being made', async () => {
    const begun = Promise.withResolvers<void>();
    const first = worker({
      send: async (to) => {
        const posted = await posting(to);
        begun.resolve();
        await machineClock.sleep(500);
        return posted;
      },
    });
    await counts();
    await begun.promise;
    const stopped = first.stop();
    await counts();

    await worker({ send: posting }).drain();
    await stopped;

    assert.deepEqual(sent, ['posts', 'edits 1']);
    assert.deepEqual(await counters(), [['1', null]]);
  });

  it('is made by another where whoever began it was killed a minute ago', async () => {
    const postingSince = new Date(Date.now() - 61_000).toISOString();
    const begun = { kind: 'standing_post', value: aCounter({ postingSince }), tag: null } as const;
    await delivering.stores.records.commit(partnershipId, [begun]);
    await counts();

    await worker({ send: posting }).drain();

    assert.deepEqual(sent, ['posts']);
    assert.deepEqual(await counters(), [['1', null]]);
  });

  it('is tried again at once where it failed', async () => {
    const facts = { certainty: 'not_sent', isLasting: false, reason: null, retryAfterMs: null, status: 429 } as const;
    const courier: Courier = {
      send: async (to) => {
        const posted = await posting(to);
        if (sent.length === 1) throw new SendFailure(facts, new Error('too many'));
        return posted;
      },
    };
    await counts();

    await worker(courier).drain();

    assert.deepEqual(sent, ['posts', 'posts']);
    assert.deepEqual(await counters(), [['2', null]]);
  });
});
