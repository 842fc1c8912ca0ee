import assert from 'node:assert/strict';
import { Outage } from '#bot/domain/outage.ts';
import { openStores, type Stores } from '#bot/storage/open-stores.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { freshAddress, freshStores } from '#test/support/azurite.ts';
import { aRound } from '#test/support/builders.ts';
import { aDelivery, aDraft, anIntent, someWork } from '#test/support/record-builders.ts';
import { type Part, startStorageProxy } from './storage-proxy.ts';

describe('a commit', () => {
  it('whose tag no longer holds leaves nothing of itself', async () => {
    const { records } = await freshStores();
    await commitOk(records, [{ kind: 'round', value: aRound(), tag: null }]);
    const tag = (await records.taggedRound('tryg-by', '2025-2'))?.tag ?? '';
    await commitOk(records, [{ kind: 'round', value: aRound({ name: 'Først' }), tag }]);

    const result = await records.commit('tryg-by', [
      { kind: 'draft', value: aDraft() },
      { kind: 'send', value: anIntent() },
      { kind: 'due', value: someWork() },
      { kind: 'round', value: aRound({ name: 'Sidst' }), tag },
    ]);

    assert.equal(result, 'outdated');
    assert.equal((await records.taggedRound('tryg-by', '2025-2'))?.value.name, 'Først');
    assert.equal(await records.draft('tryg-by', aDraft()), null);
    assert.deepEqual(await records.outgoing('tryg-by'), []);
    assert.deepEqual(await records.deliveries('tryg-by', '2025-2'), []);
    assert.deepEqual(await records.due('tryg-by', '2026-01-01T00:00:00.000Z'), []);
  });

  it('that expects no row yet fails where there is one', async () => {
    const { records } = await freshStores();
    await commitOk(records, [{ kind: 'round', value: aRound(), tag: null }]);

    assert.equal(await records.commit('tryg-by', [{ kind: 'round', value: aRound(), tag: null }]), 'outdated');
  });

  it('of work done is one’s alone, with everything that follows from it', async () => {
    const { records } = await freshStores();
    await commitOk(records, [{ kind: 'due', value: someWork() }]);
    const doneBy = (personId: string): readonly Change[] => [
      { kind: 'due_done', value: someWork() },
      { kind: 'send', value: anIntent({ recipient: { kind: 'person', personId } }) },
    ];

    const results = await Promise.all(['lead-1', 'lead-2'].map((id) => records.commit('tryg-by', doneBy(id))));

    const winner = results[0] === 'committed' ? 'lead-1' : 'lead-2';
    assert.deepEqual(results.toSorted(), ['committed', 'outdated']);
    assert.deepEqual(
      (await records.outgoing('tryg-by')).map(({ value }) => value.intent.recipient),
      [{ kind: 'person', personId: winner }],
    );
    assert.deepEqual(await records.due('tryg-by', '2026-01-01T00:00:00.000Z'), []);
  });

  it('of work done fails where the work was never there', async () => {
    const { records } = await freshStores();

    assert.equal(await records.commit('tryg-by', [{ kind: 'due_done', value: someWork() }]), 'outdated');
  });

  it('takes the same future work twice as one', async () => {
    const { records } = await freshStores();
    await commitOk(records, [{ kind: 'due', value: someWork() }]);
    await commitOk(records, [{ kind: 'due', value: someWork({ at: '2025-05-14T06:30:00Z' }) }]);

    assert.equal((await records.due('tryg-by', '2026-01-01T00:00:00.000Z')).length, 1);
  });

  it('of nothing is committed at once', async () => {
    const { records } = await freshStores();

    assert.equal(await records.commit('tryg-by', []), 'committed');
  });

  it('takes a hundred rows, and more is our own mistake and no outage', async () => {
    const { records } = await freshStores();
    const sends = (count: number) =>
      Array.from({ length: count }, (_, n): Change => ({ kind: 'send', value: anIntent({ occasion: n }) }));

    await assert.rejects(records.commit('tryg-by', sends(51)), isOurMistake);
    assert.equal(await records.commit('tryg-by', sends(50)), 'committed');
    assert.equal((await records.outgoing('tryg-by')).length, 50);
  });

  it('that changes one row twice is our own mistake and no outage', async () => {
    const { records } = await freshStores();
    const twice: readonly Change[] = [
      { kind: 'delivery', value: aDelivery() },
      { kind: 'send', value: anIntent() },
    ];

    await assert.rejects(records.commit('tryg-by', twice), isOurMistake);
  });
});

describe('a commit whose answer is lost and which is sent again', () => {
  it('is recognised by its audit line', async () => {
    const { straight, through, close } = await storesThrough('loses_first_transaction_answer');

    const result = await through.records.commit('tryg-by', [{ kind: 'send', value: anIntent() }, audited]);

    assert.equal(result, 'committed');
    assert.equal((await straight.records.outgoing('tryg-by')).length, 1);
    assert.equal((await straight.partnerships.auditTrail('tryg-by', 9)).length, 1);
    await close();
  });

  it('is outdated without one, for its caller to read what was stored', async () => {
    const { straight, through, close } = await storesThrough('loses_first_transaction_answer');

    const result = await through.records.commit('tryg-by', [{ kind: 'send', value: anIntent() }]);

    assert.equal(result, 'outdated');
    assert.deepEqual(await straight.records.delivery('tryg-by', '2025-2', anIntent().id), aDelivery());
    await close();
  });
});

describe('the pointers to what a commit leaves to do', () => {
  for (const change of [
    { kind: 'due', value: someWork({ at: '2025-05-14T06:30:59.999Z' }) },
    { kind: 'send', value: anIntent({ createdAt: '2025-05-14T06:30:00.000Z' }) },
    { kind: 'send_newest', value: anIntent({ createdAt: '2025-05-14T06:30:30.000Z' }) },
  ] as const) {
    it(`are there before it is, so that none can be missing: ${change.kind}`, async () => {
      const { straight, through, close } = await storesThrough('loses_transactions');

      await assert.rejects(through.records.commit('tryg-by', [change]), Outage);

      const pointers = await straight.dueIndex.pointers('2025-05-14T06:30:00.000Z', 9);
      assert.deepEqual(
        pointers.map(({ partnershipId, at }) => ({ partnershipId, at })),
        [{ partnershipId: 'tryg-by', at: '2025-05-14T06:30:00.000Z' }],
      );
      assert.deepEqual(await straight.records.due('tryg-by', '2026-01-01T00:00:00.000Z'), []);
      assert.deepEqual(await straight.records.outgoing('tryg-by'), []);
      await close();
    });
  }

  it('are one for everything in one minute', async () => {
    const { records, dueIndex } = await freshStores();

    await commitOk(records, [
      { kind: 'send', value: anIntent({ createdAt: '2025-05-14T06:30:00.000Z' }) },
      { kind: 'due', value: someWork({ at: '2025-05-14T06:30:59.999Z' }) },
      { kind: 'due', value: someWork({ at: '2025-05-14T06:31:00.000Z' }) },
    ]);

    const pointers = await dueIndex.pointers('2026-01-01T00:00:00.000Z', 9);
    assert.deepEqual(
      pointers.map(({ at }) => at),
      ['2025-05-14T06:30:00.000Z', '2025-05-14T06:31:00.000Z'],
    );
  });

  it('are not written for what leaves nothing to do', async () => {
    const { records, dueIndex } = await freshStores();

    await commitOk(records, [{ kind: 'draft', value: aDraft() }, { kind: 'delivery', value: aDelivery() }, audited]);

    assert.deepEqual(await dueIndex.pointers('2026-01-01T00:00:00.000Z', 9), []);
  });
});

const audited = {
  kind: 'audit',
  value: { at: '2025-05-02T06:30:00.000Z', by: 'coordinator-1', action: 'reminders_sent_now', subject: '2025-2' },
} as const;

function isOurMistake(thrown: unknown): boolean {
  return thrown instanceof Error && !(thrown instanceof Outage);
}

async function commitOk(records: Stores['records'], changes: readonly Change[]): Promise<void> {
  assert.equal(await records.commit('tryg-by', changes), 'committed');
}

/** The same stores straight, and through a store that plays a part from now on. */
async function storesThrough(part: Part) {
  const address = await freshAddress();
  const straight = await openStores(address);
  const proxy = await startStorageProxy(address.endpoint);
  const through = await openStores({ ...address, endpoint: proxy.endpoint });
  proxy.play(part);
  return { straight, through, close: proxy.close };
}
