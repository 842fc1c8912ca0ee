import assert from 'node:assert/strict';
import sinon from 'sinon';
import { machineClock } from '#bot/delivery/machine-clock.ts';
import type { Intent } from '#bot/domain/notice.ts';
import { type SendFacts, SendFailure } from '#bot/domain/send-failure.ts';
import type { Courier } from '#bot/use-cases/courier.ts';
import { chatOf, type Delivering, hasty, noticeTo, posted, sendTo, settling, startDelivering } from './delivering.ts';

describe('A worker', () => {
  let delivering: Delivering;

  beforeEach(async () => {
    delivering = await startDelivering();
  });

  afterEach(() => delivering.stop());

  it('sends what was decided, once, and keeps that it was sent', async () => {
    const courier = { send: sinon.fake(async () => posted) };
    const notices = [noticeTo('anna'), noticeTo('bo'), noticeTo('carl')];
    await delivering.decide(...notices);

    const drained = await delivering.worker({ courier }).drain();

    assert.deepEqual(drained, { left: 0 });
    assert.deepEqual(chatsOf(courier.send), ['a:anna', 'a:bo', 'a:carl']);
    const delivery = await delivering.deliveryOf(noticeTo('anna'));
    assert.equal(delivery?.state, 'sent');
    assert.equal(delivery?.settledAt, '2025-05-13T07:00:01.000Z');
    assert.equal(delivery?.doubtfulSends, 0);
    assert.deepEqual(await delivering.stores.records.outgoing('tryg-by'), []);
  });

  it('leaves out what is no longer to be said, and says of whom nobody can reach that it failed', async () => {
    const courier = { send: sinon.fake(async () => posted) };
    const [answered, unreachable] = [noticeTo('anna'), noticeTo('bo')];
    await delivering.decide(answered, unreachable);
    const prepare =
      () =>
      async (_: string, { id }: Intent) =>
        id === answered.id
          ? ({ kind: 'drop', reason: 'answered' } as const)
          : ({ kind: 'unreachable', reason: 'no_address' } as const);

    await delivering.worker({ courier, cases: { ...settling, prepare } }).drain();

    assert.equal(courier.send.callCount, 0);
    assert.equal((await delivering.deliveryOf(answered))?.dropReason, 'answered');
    assert.equal((await delivering.deliveryOf(unreachable))?.failureReason, 'no_address');
  });

  it('waits as long as Teams asks, and sends again without any doubt', async () => {
    const sentAt: number[] = [];
    const courier = failingOnce({ ...notSent, status: 429, retryAfterMs: 1_000 }, sentAt);
    const notice = noticeTo('anna');
    await delivering.decide(notice);

    await delivering.worker({ courier }).drain();

    const [first = 0, second = 0] = sentAt;
    assert.ok(second - first >= 1_000, `${second - first} ms`);
    assert.equal((await delivering.deliveryOf(notice))?.state, 'sent');
    assert.equal((await delivering.deliveryOf(notice))?.doubtfulSends, 0);
  });

  it('sends again where the answer never came, and counts that it may stand there twice', async () => {
    const courier = failingOnce({ ...notSent, certainty: 'doubtful' });
    const notice = noticeTo('anna');
    await delivering.decide(notice);

    await delivering.worker({ courier }).drain();

    assert.equal((await delivering.deliveryOf(notice))?.state, 'sent');
    assert.equal((await delivering.deliveryOf(notice))?.doubtfulSends, 1);
  });

  it('treats a send that does not end as one whose answer never came', async () => {
    const send = sinon.stub<Parameters<Courier['send']>, ReturnType<Courier['send']>>();
    send.onFirstCall().returns(new Promise(() => {}));
    send.resolves(posted);
    const notice = noticeTo('anna');
    await delivering.decide(notice);

    await delivering.worker({ courier: { send }, timing: { ...hasty, sendMs: 50 } }).drain();

    assert.equal((await delivering.deliveryOf(notice))?.state, 'sent');
    assert.equal((await delivering.deliveryOf(notice))?.doubtfulSends, 1);
  });

  it('tries no more where only a person can help', async () => {
    const courier = { send: sinon.fake.rejects(failure({ ...notSent, isLasting: true, reason: 'too_large' })) };
    const notice = noticeTo('anna');
    await delivering.decide(notice);

    await delivering.worker({ courier }).drain();

    assert.equal(courier.send.callCount, 1);
    assert.equal((await delivering.deliveryOf(notice))?.failureReason, 'too_large');
  });

  it('gives up after the eighth attempt, where people can see it', async () => {
    const courier = { send: sinon.fake.rejects(failure({ ...notSent, status: 503 })) };
    const notice = noticeTo('anna');
    await delivering.decide(notice);
    await delivering.leave(notice, { attempts: 7 });

    await delivering.worker({ courier }).drain();

    assert.equal(courier.send.callCount, 1);
    assert.equal((await delivering.deliveryOf(notice))?.failureReason, 'gave_up');
    assert.match(delivering.logged.join(''), /"level":"error","event":"notice_given_up"/);
  });

  it('calls a person when our own token is refused, and tries again', async () => {
    const courier = failingOnce({ ...notSent, status: 401 });
    const notice = noticeTo('anna');
    await delivering.decide(notice);

    await delivering.worker({ courier }).drain();

    assert.match(delivering.logged.join(''), /"level":"error","event":"notice_not_sent".*"status":401/);
    assert.equal((await delivering.deliveryOf(notice))?.state, 'sent');
  });

  it('sends what a worker that died was sending, and counts the doubt', async () => {
    const notice = noticeTo('anna');
    await delivering.decide(notice);
    await delivering.leave(notice, { attemptId: 'of the dead', attemptedAt: agoMs(61_000), attempts: 1 });

    await delivering.worker().drain();

    assert.equal((await delivering.deliveryOf(notice))?.state, 'sent');
    assert.equal((await delivering.deliveryOf(notice))?.doubtfulSends, 1);
  });

  it('leaves alone what another worker is sending', async () => {
    const courier = { send: sinon.fake(async () => posted) };
    const [theirs, ours] = [noticeTo('anna'), noticeTo('bo')];
    await delivering.decide(theirs, ours);
    await delivering.leave(theirs, { attemptId: 'of another', attemptedAt: agoMs(1_000), attempts: 1 });

    const worker = delivering.worker({ courier });
    while (courier.send.callCount === 0) await machineClock.sleep(20);
    await worker.stop();

    assert.deepEqual(chatsOf(courier.send), ['a:bo']);
    const read = await delivering.stores.records.outgoingOf('tryg-by', theirs.id);
    assert.equal(read?.value.attemptId, 'of another');
  });

  it('never has two under way to one conversation', async () => {
    const underWay = new Map<string, number>();
    let most = 0;
    const courier: Courier = {
      send: async (to) => {
        const id = to.kind === 'chat' ? to.address.conversationId : '';
        underWay.set(id, (underWay.get(id) ?? 0) + 1);
        most = Math.max(most, underWay.get(id) ?? 0);
        await machineClock.sleep(30);
        underWay.set(id, (underWay.get(id) ?? 0) - 1);
        return posted;
      },
    };
    await delivering.decide(...['1', '2', '3', '4'].flatMap((n) => [noticeTo('anna', n), noticeTo('bo', n)]));

    await delivering.worker({ courier }).drain();

    assert.equal(most, 1);
  });

  it('reads what all notices of a batch look at once', async () => {
    const { stores } = delivering;
    const now = sinon.spy(stores.partnerships.now);
    const ports = { ...stores, partnerships: { ...stores.partnerships, now } };
    await delivering.decide(...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => noticeTo(name)));
    const prepare: typeof settling.prepare = (own) => async (partnershipId, intent) => {
      await own.partnerships.now(partnershipId);
      return sendTo(chatOf(intent));
    };

    await delivering.worker({ ports, cases: { ...settling, prepare } }).drain();

    assert.equal(now.callCount, 1);
  });
});

const notSent: SendFacts = { certainty: 'not_sent', isLasting: false, reason: null, retryAfterMs: null, status: null };

function failure(facts: SendFacts): SendFailure {
  return new SendFailure(facts, new Error('as the connector said'));
}

function failingOnce(facts: SendFacts, sentAt: number[] = []): Courier {
  return {
    send: async () => {
      sentAt.push(Date.now());
      if (sentAt.length === 1) throw failure(facts);
      return posted;
    },
  };
}

function chatsOf(send: sinon.SinonSpy): readonly string[] {
  return send.args.map(([to]) => to.address.conversationId).toSorted();
}

function agoMs(ms: number): string {
  return new Date(Date.now() - ms).toISOString();
}
