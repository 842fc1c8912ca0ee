import assert from 'node:assert/strict';
import sinon from 'sinon';
import { announcing } from '#bot/delivery/announcing.ts';
import { Outage } from '#bot/domain/outage.ts';
import { createLog } from '#bot/log.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { anUpdate, aRequest, aStatus } from '#test/support/builders.ts';
import { fakePorts } from '#test/use-cases/fake-ports.ts';
import { noticeTo } from './delivering.ts';

describe('What is committed to be sent', () => {
  const [first, second] = [noticeTo('anna'), noticeTo('bo')];

  const announced = (found: { records?: Partial<Ports['records']>; partnerships?: Partial<Ports['partnerships']> }) => {
    const ports = fakePorts();
    const push = sinon.fake(async () => {});
    const logged: string[] = [];
    const stores = {
      ...ports,
      records: { ...ports.records, ...found.records },
      partnerships: { ...ports.partnerships, ...found.partnerships },
    };
    return { push, logged, ...announcing(stores, { push, log: createLog((line) => logged.push(line)) }) };
  };

  it('is put in the queue', async () => {
    const { stores, push, settled } = announced({ records: { commit: sinon.fake.resolves('committed') } });

    await stores.records.commit('tryg-by', [
      { kind: 'send', value: first },
      { kind: 'send_newest', value: second },
      { kind: 'request', value: aRequest() },
    ]);
    await settled();

    assert.deepEqual(push.args, [
      [{ partnershipId: 'tryg-by', intentId: first.id }],
      [{ partnershipId: 'tryg-by', intentId: second.id }],
    ]);
  });

  it('is put there with an answer that was accepted', async () => {
    const accepted = announced({ partnerships: { acceptUpdate: sinon.fake.resolves({ kind: 'accepted' }) } });
    const outdated = announced({ partnerships: { acceptUpdate: sinon.fake.resolves({ kind: 'outdated' }) } });

    await accepted.stores.partnerships.acceptUpdate(acceptance);
    await outdated.stores.partnerships.acceptUpdate(acceptance);
    await Promise.all([accepted.settled(), outdated.settled()]);

    assert.equal(accepted.push.callCount, 1);
    assert.equal(outdated.push.callCount, 0);
  });

  it('is not put there where nothing was committed', async () => {
    const { stores, push, settled } = announced({ records: { commit: sinon.fake.resolves('outdated') } });

    await stores.records.commit('tryg-by', [{ kind: 'send', value: first }]);
    await settled();

    assert.equal(push.callCount, 0);
  });

  it('is committed all the same when the queue does not answer', async () => {
    const ports = fakePorts();
    const commit = sinon.fake.resolves('committed' as const);
    const logged: string[] = [];
    const push = sinon.fake.rejects(new Outage('queue: push', new Error('no answer')));
    const stores = { ...ports, records: { ...ports.records, commit } };
    const announcer = announcing(stores, { push, log: createLog((line) => logged.push(line)) });

    const result = await announcer.stores.records.commit('tryg-by', [{ kind: 'send', value: first }]);
    await announcer.settled();

    assert.equal(result, 'committed');
    assert.match(logged.join(''), /"event":"notices_not_queued","partnershipId":"tryg-by","unpushed":1/);
  });

  const acceptance: Parameters<Ports['partnerships']['acceptUpdate']>[0] = {
    partnershipId: 'tryg-by',
    submissionKey: 'key',
    update: anUpdate(),
    status: aStatus(),
    statusTag: 's1',
    request: aRequest(),
    audit: { at: '2025-05-13T07:00:00.000Z', by: 'lead-1', action: 'status_submitted', subject: 'tryg-bydel' },
    also: [{ kind: 'send', value: first }],
  };
});
