import assert from 'node:assert/strict';
import sinon from 'sinon';
import { type ConversationPace, conversationPace } from '#bot/delivery/conversation-pace.ts';
import { machineClock } from '#bot/delivery/machine-clock.ts';

describe('The pace of a conversation', () => {
  let clock: sinon.SinonFakeTimers;
  let pace: ConversationPace;
  let began: string[];

  beforeEach(() => {
    clock = sinon.useFakeTimers({ now: 1_000_000 });
    pace = conversationPace(machineClock);
    began = [];
  });

  afterEach(() => clock.restore());

  const send = (conversationId: string, name: string) =>
    pace.inTurn(conversationId, async () => {
      began.push(`${name} at ${clock.now - 1_000_000}`);
    });

  it('lets four follow at once after a pause, then one a second', async () => {
    const sends = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => send('chat', name));

    await clock.tickAsync(5_000);
    await Promise.all(sends);

    assert.deepEqual(began, ['a at 0', 'b at 0', 'c at 0', 'd at 0', 'e at 1000', 'f at 2000']);
  });

  it('does not slow another conversation', async () => {
    const sends = ['a', 'b', 'c', 'd', 'e'].map((name) => send('chat', name));
    const other = send('other chat', 'x');

    await clock.tickAsync(2_000);
    await Promise.all([...sends, other]);

    assert.ok(began.includes('x at 0'));
  });

  it('never lets two be under way at once, however slow or broken the first is', async () => {
    const first = pace.inTurn('chat', async () => {
      await machineClock.sleep(500);
      throw new Error('refused');
    });
    const failed = first.catch((error: unknown) => (error instanceof Error ? error.message : ''));
    const second = send('chat', 'second');

    await clock.tickAsync(499);
    assert.deepEqual(began, []);
    await clock.tickAsync(1);
    await second;

    assert.equal(await failed, 'refused');
    assert.deepEqual(began, ['second at 500']);
  });

  it('says how long somebody who comes now would wait', async () => {
    const sends = ['a', 'b', 'c', 'd', 'e'].map((name) => send('chat', name));

    const [busy, free] = [pace.waitMs('chat'), pace.waitMs('other chat')];
    await clock.tickAsync(10_000);
    await Promise.all(sends);

    assert.equal(busy, 2_000);
    assert.equal(free, 0);
    assert.equal(pace.waitMs('chat'), 0);
  });
});
