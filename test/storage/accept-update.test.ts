import assert from 'node:assert/strict';
import { Outage } from '#bot/domain/outage.ts';
import type { StatusUpdate } from '#bot/domain/status-update.ts';
import { openStores, type Stores } from '#bot/storage/open-stores.ts';
import type { Acceptance } from '#bot/use-cases/ports.ts';
import { freshAddress, freshStores } from '#test/support/azurite.ts';
import { anUpdate, aRequest, aSeed, aStatus, aSummary, contentOf } from '#test/support/builders.ts';
import { aDraft, anIntent } from '#test/support/record-builders.ts';
import { seeded } from './seeded.ts';
import { startStorageProxy } from './storage-proxy.ts';

describe('accepting an update', () => {
  it('stores the version, where the initiative stands, the request, the submission and the audit line', async () => {
    const { partnerships } = await freshPartnership();
    const content = contentOf({
      happened: 'Første linje\n»æøå« 😀',
      economy: 'needed',
      coCreation: ['citizens', 'volunteers'],
    });
    const acceptance = await anAcceptance(partnerships, { update: anUpdate({ content }) });

    const result = await partnerships.acceptUpdate(acceptance);

    assert.deepEqual(result, { kind: 'accepted' });
    assert.deepEqual(await partnerships.update('tryg-by', 'tryg-bydel', 1), anUpdate({ content }));
    assert.deepEqual((await partnerships.initiative('tryg-by', 'tryg-bydel'))?.status.value, answered);
    assert.deepEqual(await partnerships.request('tryg-by', '2025-2', 'tryg-bydel'), settled);
    assert.equal(await partnerships.submittedVersion('tryg-by', 'form-1'), 1);
    assert.deepEqual(await partnerships.auditTrail('tryg-by', 10), [submitted, seeded]);
  });

  it('stores what follows from it in the same write', async () => {
    const { partnerships, records, dueIndex } = await freshPartnership();
    await records.commit('tryg-by', [{ kind: 'draft', value: aDraft() }]);

    const result = await partnerships.acceptUpdate(await anAcceptance(partnerships, { also: follows }));

    assert.deepEqual(result, { kind: 'accepted' });
    assert.equal(await records.draft('tryg-by', aDraft()), null);
    assert.deepEqual(
      (await records.outgoing('tryg-by')).map(({ value }) => value.intent),
      [anIntent()],
    );
    assert.equal((await dueIndex.pointers(anIntent().createdAt, 9)).length, 1);
  });

  it('stores nothing of what would have followed from an outdated answer', async () => {
    const { partnerships, records } = await freshPartnership();
    const old = await anAcceptance(partnerships, { submissionKey: 'form-2', also: follows });
    await records.commit('tryg-by', [{ kind: 'draft', value: aDraft() }]);
    await partnerships.acceptUpdate(await anAcceptance(partnerships));

    const result = await partnerships.acceptUpdate(old);

    assert.deepEqual(result, { kind: 'outdated' });
    assert.deepEqual(await records.draft('tryg-by', aDraft()), aDraft());
    assert.deepEqual(await records.outgoing('tryg-by'), []);
  });

  it('points ahead to what is to be sent before the answer is stored', async () => {
    const address = await freshAddress();
    const straight = await openStores(address);
    await straight.partnerships.create(aSeed(), seeded);
    const proxy = await startStorageProxy(address.endpoint, 'loses_transactions');
    const { partnerships } = await openStores({ ...address, endpoint: proxy.endpoint });

    await assert.rejects(partnerships.acceptUpdate(await anAcceptance(partnerships, { also: follows })), Outage);

    assert.equal((await straight.dueIndex.pointers(anIntent().createdAt, 9)).length, 1);
    assert.deepEqual(await versionsIn(straight.partnerships), []);
    await proxy.close();
  });

  it('makes one version of a submission sent five times at once', async () => {
    const { partnerships } = await freshPartnership();
    const acceptance = await anAcceptance(partnerships);

    const results = await Promise.all(Array.from({ length: 5 }, () => partnerships.acceptUpdate(acceptance)));

    assert.deepEqual(
      results.toSorted((a, b) => a.kind.localeCompare(b.kind)),
      [{ kind: 'accepted' }, ...Array.from({ length: 4 }, () => ({ kind: 'repeated', version: 1 }))],
    );
    assert.deepEqual(await versionsIn(partnerships), [1]);
    assert.deepEqual(await partnerships.auditTrail('tryg-by', 10), [submitted, seeded]);
  });

  it('knows a submission again when others have answered since', async () => {
    const { partnerships } = await freshPartnership();
    await partnerships.acceptUpdate(await anAcceptance(partnerships));
    await partnerships.acceptUpdate(
      await anAcceptance(partnerships, { submissionKey: 'form-2', update: anUpdate({ version: 2 }) }),
    );

    const again = await partnerships.acceptUpdate(
      await anAcceptance(partnerships, { update: anUpdate({ version: 3 }) }),
    );

    assert.deepEqual(again, { kind: 'repeated', version: 1 });
    assert.deepEqual(await versionsIn(partnerships), [2, 1]);
  });

  it('takes one of two different answers made on the same state and leaves nothing of the other', async () => {
    const { partnerships } = await freshPartnership();
    const answers = await Promise.all([
      anAcceptance(partnerships, { submissionKey: 'form-1' }),
      anAcceptance(partnerships, { submissionKey: 'form-2', update: anUpdate({ authorId: 'lead-2' }) }),
    ]);

    const results = await Promise.all(answers.map((answer) => partnerships.acceptUpdate(answer)));

    const winner = results[0]?.kind === 'accepted' ? 0 : 1;
    assert.deepEqual(results[1 - winner], { kind: 'outdated' });
    assert.deepEqual(results[winner], { kind: 'accepted' });
    assert.deepEqual(await partnerships.updates('tryg-by', 'tryg-bydel', { limit: 9 }), [answers[winner]?.update]);
    assert.equal(await partnerships.submittedVersion('tryg-by', `form-${2 - winner}`), null);
    assert.deepEqual(await partnerships.auditTrail('tryg-by', 10), [submitted, seeded]);
  });

  it('refuses an answer made on an older state, whatever version it claims', async () => {
    const { partnerships } = await freshPartnership();
    const old = await anAcceptance(partnerships, { submissionKey: 'form-2', update: anUpdate({ version: 7 }) });
    await partnerships.acceptUpdate(await anAcceptance(partnerships));

    const result = await partnerships.acceptUpdate(old);

    assert.deepEqual(result, { kind: 'outdated' });
    assert.deepEqual(await versionsIn(partnerships), [1]);
    assert.equal(await partnerships.submittedVersion('tryg-by', 'form-2'), null);
  });

  it('never overwrites a version that is there', async () => {
    const { partnerships } = await freshPartnership([anUpdate({ authorId: 'somebody-else' })]);
    const acceptance = await anAcceptance(partnerships);

    const result = await partnerships.acceptUpdate(acceptance);

    assert.deepEqual(result, { kind: 'outdated' });
    assert.equal((await partnerships.update('tryg-by', 'tryg-bydel', 1))?.authorId, 'somebody-else');
    assert.deepEqual((await partnerships.initiative('tryg-by', 'tryg-bydel'))?.status.value, aStatus());
  });

  it('stores one version when the store’s answer is lost and the commit is sent again', async () => {
    const address = await freshAddress();
    await (await openStores(address)).partnerships.create(aSeed(), seeded);
    const proxy = await startStorageProxy(address.endpoint, 'loses_first_transaction_answer');
    const { partnerships } = await openStores({ ...address, endpoint: proxy.endpoint });

    const result = await partnerships.acceptUpdate(await anAcceptance(partnerships));

    assert.deepEqual(result, { kind: 'repeated', version: 1 });
    assert.deepEqual(await versionsIn(partnerships), [1]);
    assert.deepEqual(await partnerships.auditTrail('tryg-by', 10), [submitted, seeded]);
    await proxy.close();
  });

  it('refuses an over-long text by field and writes nothing', async () => {
    const { partnerships } = await freshPartnership();
    const content = contentOf({ newsText: 'x'.repeat(32_769) });
    const acceptance = await anAcceptance(partnerships, { update: anUpdate({ content }) });

    const accepting = partnerships.acceptUpdate(acceptance);

    await assert.rejects(accepting, { code: 'invalid_input', facts: { field: 'newsText', limit: 32_768 } });
    assert.deepEqual(await versionsIn(partnerships), []);
  });
});

const answered = aStatus({ latest: aSummary(), requests: [{ roundId: '2025-2', state: 'submitted' }] });
const follows = [
  { kind: 'draft_done', value: aDraft() },
  { kind: 'send_newest', value: anIntent() },
] as const;
const settled = aRequest({ state: 'submitted', version: 1 });
const submitted = {
  at: '2025-05-12T08:30:00.000Z',
  by: 'lead-1',
  action: 'status_submitted',
  subject: 'tryg-bydel',
} as const;

type Partnerships = Stores['partnerships'];

async function freshPartnership(updates: readonly StatusUpdate[] = []): Promise<Stores> {
  const stores = await freshStores();
  await stores.partnerships.create(aSeed({ updates }), seeded);
  return stores;
}

/** The first answer of `lead-1`, made on the state that is stored now. */
async function anAcceptance(partnerships: Partnerships, overrides: Partial<Acceptance> = {}): Promise<Acceptance> {
  const found = await partnerships.initiative('tryg-by', 'tryg-bydel');
  assert.ok(found);
  return {
    partnershipId: 'tryg-by',
    submissionKey: 'form-1',
    update: anUpdate(),
    status: answered,
    statusTag: found.status.tag,
    request: settled,
    audit: submitted,
    also: [],
    ...overrides,
  };
}

async function versionsIn(partnerships: Partnerships): Promise<number[]> {
  const updates = await partnerships.updates('tryg-by', 'tryg-bydel', { limit: 9 });
  return updates.map(({ version }) => version);
}
