import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { OutgoingQueue, TakenMessage } from '#bot/delivery/open-queue.ts';
import { Outage } from '#bot/domain/outage.ts';
import { type Delivering, noticeTo, partnershipId, settling, startDelivering } from './delivering.ts';

describe('A message that cannot be handled', () => {
  let delivering: Delivering;

  beforeEach(async () => {
    delivering = await startDelivering();
  });

  afterEach(() => delivering.stop());

  it('is set aside when five have broken off over it, and its notice is given up for everybody to see', async () => {
    const notice = noticeTo('anna');
    await delivering.decide(notice);
    const queue = queueOf(messageOf(notice.id, 6));

    const worker = delivering.worker({ queue });
    await queue.isSetAside;
    await worker.stop();

    assert.equal((await delivering.deliveryOf(notice))?.failureReason, 'gave_up');
    assert.match(delivering.logged.join(''), /"level":"error","event":"notice_poisoned"/);
  });

  it('is set aside at once where it is none of our writing', async () => {
    const queue = queueOf({ ...messageOf('', 1), notice: null, text: 'something else' });

    const worker = delivering.worker({ queue });
    const aside = await queue.isSetAside;
    await worker.stop();

    assert.equal(aside.text, 'something else');
  });

  it('is set aside also where its notice cannot be settled', async () => {
    const notice = noticeTo('anna');
    await delivering.decide(notice);
    const queue = queueOf(messageOf(notice.id, 6));
    const cases = { ...settling, settle: () => sinon.fake.rejects(new TypeError('a mistake')) };

    const worker = delivering.worker({ queue, cases });
    await queue.isSetAside;
    await worker.stop();

    assert.match(delivering.logged.join(''), /"level":"error","event":"poison_not_settled".*TypeError/);
  });

  it('that breaks whoever handles it is left to be seen again, and a person is called', async () => {
    const notice = noticeTo('anna');
    await delivering.decide(notice);
    const message = messageOf(notice.id, 1);
    const queue = queueOf(message);
    const isBroken = Promise.withResolvers<void>();
    const prepare = () => async () => {
      isBroken.resolve();
      throw new TypeError('a mistake of ours');
    };

    const worker = delivering.worker({ queue, cases: { ...settling, prepare } });
    await isBroken.promise;
    await worker.stop();

    assert.equal(message.done.callCount, 0);
    assert.match(delivering.logged.join(''), /"level":"error","event":"notice_broke_off"/);
    assert.doesNotMatch(delivering.logged.join(''), /a mistake of ours/);
  });

  it('because the store does not answer comes back later, and counts as no breaking off', async () => {
    const notice = noticeTo('anna');
    await delivering.decide(notice);
    const message = messageOf(notice.id, 5);
    const queue = queueOf(message);
    const { stores } = delivering;
    const outgoingOf = sinon.fake.rejects(new Outage('Partnership: get', new Error('no answer')));

    const worker = delivering.worker({ queue, ports: { ...stores, records: { ...stores.records, outgoingOf } } });
    await queue.isPushed;
    await worker.stop();

    assert.deepEqual(queue.push.firstCall.args, [{ partnershipId, intentId: notice.id }, 10_000]);
    assert.equal(message.done.callCount, 1);
  });
});

type Message = TakenMessage & { readonly done: sinon.SinonSpy<[], Promise<void>> };

function messageOf(intentId: string, timesTaken: number): Message {
  return { notice: { partnershipId, intentId }, text: '', timesTaken, done: sinon.fake(async () => {}) };
}

/** A queue that holds one message, and tells what becomes of it. */
function queueOf(message: TakenMessage) {
  const messages = [message];
  const aside = Promise.withResolvers<TakenMessage>();
  const pushed = Promise.withResolvers<void>();
  return {
    take: async () => messages.splice(0),
    push: sinon.fake<Parameters<OutgoingQueue['push']>, Promise<void>>(async () => pushed.resolve()),
    setAside: async (one: TakenMessage) => aside.resolve(one),
    isReachable: async () => true,
    isSetAside: aside.promise,
    isPushed: pushed.promise,
  };
}
