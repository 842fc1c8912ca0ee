import assert from 'node:assert/strict';
import { machineClock } from '#bot/delivery/machine-clock.ts';
import { meetingScope } from '#bot/domain/notice.ts';
import { SendFailure } from '#bot/domain/send-failure.ts';
import type { Courier } from '#bot/use-cases/courier.ts';
import { postChange } from '#bot/use-cases/meetings/meeting-notices.ts';
import { prepareNotice } from '#bot/use-cases/notices/prepare-notice.ts';
import { settleNotice } from '#bot/use-cases/notices/settle-notice.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { aChannel } from '#test/support/record-builders.ts';
import { rosterOf } from '#test/use-cases/notices/notice-stage.ts';
import { type Delivering, decidedAt, partnershipId, startDelivering } from './delivering.ts';

const channel = aChannel({ id: '19:steering@thread.tacv2', group: 'steering' });
const meeting = aMeeting({ date: '2025-06-12' });
const scope = meetingScope(meeting.id);

describe('A meeting’s post', () => {
  const roster = rosterOf([]);
  const about = { meetingId: meeting.id, at: decidedAt };
  let delivering: Delivering;
  let sent: string[];

  beforeEach(async () => {
    delivering = await startDelivering();
    sent = [];
    await commit(
      { kind: 'channel', value: channel, tag: null },
      { kind: 'meeting', value: meeting, before: null, tag: null },
    );
  });

  afterEach(() => delivering.stop());

  const commit = (...changes: readonly Change[]) => delivering.stores.records.commit(partnershipId, changes);
  const worker = (courier: Courier) =>
    delivering.worker({
      courier,
      cases: { prepare: (ports) => prepareNotice(ports, roster), settle: (ports) => settleNotice(ports, roster) },
    });
  const tells = async () => {
    const change = postChange(channel.id, about);
    await commit(change);
    await announced();
  };
  const announced = async () => {
    const waiting = await delivering.stores.records.outgoing(partnershipId);
    await Promise.all(waiting.map(({ value }) => delivering.queue.push({ partnershipId, intentId: value.intent.id })));
  };
  const standing = async () => {
    const found = await delivering.stores.records.standingPosts(partnershipId, scope);
    return found.map(({ value }) => [value.activityId, value.postingSince]);
  };
  const said = async () => {
    const deliveries = await delivering.stores.records.deliveries(partnershipId, scope);
    return deliveries.map(({ intent, state }) => `${intent.kind} ${state}`).toSorted();
  };
  const posting: Courier['send'] = async (to) => {
    sent.push(to.kind === 'edit' ? `edits ${to.activityId}` : 'posts');
    return { conversationId: channel.id, activityId: `${sent.length}` };
  };
  const failing = (status: number, reason: 'conversation_gone' | 'not_installed') =>
    new SendFailure(
      { certainty: 'not_sent', isLasting: true, reason, retryAfterMs: null, status },
      new Error('refused'),
    );

  /** What the post says is another thing from now on. */
  const moves = async (place: string) => {
    const found = await delivering.stores.records.meeting(partnershipId, meeting.id);
    assert.ok(found);
    const value = { ...found.value, place };
    await commit({ kind: 'meeting', value, before: found.value, tag: found.tag });
  };

  it('is made once where two workers have it at the same time', async () => {
    const begun = Promise.withResolvers<void>();
    const first = worker({
      send: async (to, content) => {
        const posted = await posting(to, content);
        begun.resolve();
        await machineClock.sleep(500);
        return posted;
      },
    });
    await tells();
    await begun.promise;
    const stopped = first.stop();
    await moves('Rådhuset, lokale 3');
    await tells();

    await worker({ send: posting }).drain();
    await stopped;

    assert.deepEqual(sent, ['posts', 'edits 1']);
    assert.deepEqual(await standing(), [['1', null]]);
  });

  it('is made again, and counted as in doubt, where whoever posted it was killed before that was kept', async () => {
    const postingSince = new Date(Date.now() - 61_000).toISOString();
    const change = postChange(channel.id, about);
    await commit(change, {
      kind: 'standing_post',
      value: { scope, channelId: channel.id, activityId: '', postingSince, digest: null },
      tag: null,
    });
    assert.ok(change.kind === 'send_newest');
    await delivering.leave(change.value, { attemptId: 'killed', attemptedAt: postingSince, attempts: 1 });
    await announced();

    await worker({ send: posting }).drain();

    assert.deepEqual(sent, ['posts']);
    const delivery = await delivering.stores.records.delivery(partnershipId, scope, change.value.id);
    assert.deepEqual([delivery?.state, delivery?.doubtfulSends], ['sent', 1]);
  });

  it('is posted anew where somebody deleted it', async () => {
    await tells();
    const first = worker({ send: posting });
    await first.drain();
    await first.stop();
    await moves('Rådhuset, lokale 3');
    await tells();

    const courier: Courier = {
      send: async (to, content) => {
        if (to.kind === 'edit') throw failing(404, 'conversation_gone');
        return posting(to, content);
      },
    };
    await worker(courier).drain();
    await announced();
    await worker(courier).drain();

    assert.deepEqual(sent, ['posts', 'posts']);
    assert.deepEqual(await standing(), [['2', null]]);
  });

  it('is edited where it says another thing, and left alone where it says what it said', async () => {
    const up = worker({ send: posting });
    await tells();
    await up.drain();

    await tells();
    await up.drain();
    assert.deepEqual(sent, ['posts']);
    await moves('Rådhuset, lokale 3');
    await tells();
    await up.drain();
    await tells();
    await up.drain();

    assert.deepEqual(sent, ['posts', 'edits 1']);
  });

  it('is edited back where nobody knows how the edit before it went', async () => {
    await tells();
    const first = worker({ send: posting });
    await first.drain();
    await first.stop();
    await moves('Rådhuset, lokale 3');
    await tells();
    const inDoubt = new SendFailure(
      { certainty: 'doubtful', isLasting: false, reason: null, retryAfterMs: null, status: null },
      new Error('no answer'),
    );
    const edited = Promise.withResolvers<void>();
    const failed = worker({
      send: async (to, content) => {
        await posting(to, content);
        edited.resolve();
        throw inDoubt;
      },
    });
    await announced();
    await edited.promise;
    await failed.stop();
    assert.deepEqual(sent, ['posts', 'edits 1']);
    await moves(meeting.place);
    await tells();

    await worker({ send: posting }).drain();

    assert.deepEqual(sent, ['posts', 'edits 1', 'edits 1']);
  });

  it('that the channel refuses is told to the coordinators, once, and tried again when there is something new', async () => {
    const taken = await delivering.stores.partnerships.person(partnershipId, 'lead-1');
    assert.ok(taken);
    await commit({ kind: 'person', value: { ...taken.value, roles: ['coordinator'] }, tag: taken.tag });
    const refusing: Courier = {
      send: async (to, content) => {
        await posting(to, content);
        throw failing(403, 'not_installed');
      },
    };

    await tells();
    await worker(refusing).drain();
    await tells();
    await worker(refusing).drain();

    assert.deepEqual(sent, ['posts', 'posts']);
    assert.deepEqual(
      (await said()).filter((each) => !each.startsWith('meeting_channel_gone')),
      ['meeting_post failed'],
    );
    assert.equal((await said()).length, 2);
    assert.deepEqual(await standing(), [['', null]]);
  });
});
