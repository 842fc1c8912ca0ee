import assert from 'node:assert/strict';
import { rawFields } from '#bot/domain/status-form.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { freshStores } from '#test/support/azurite.ts';
import {
  aClosedRound,
  anInitiative,
  anUpdate,
  aPartnership,
  aPerson,
  aRequest,
  aRound,
  aSeed,
  aStatus,
  contentOf,
} from '#test/support/builders.ts';
import { aDraft, aSnapshotEntry, someWork } from '#test/support/record-builders.ts';
import { recordsReadBack } from './records-read-back.ts';
import { seeded } from './seeded.ts';
import { withoutTags } from './without-tags.ts';

describe('records', () => {
  it('of a partnership that has none are empty, and its settings those of everybody', async () => {
    const { records } = await freshStores();

    const settings = await records.settings('tryg-by');

    assert.equal(settings.tag, null);
    assert.equal(settings.value.sendFrom, '08:00');
    assert.deepEqual(await records.rounds('tryg-by'), []);
    assert.equal(await records.taggedRound('tryg-by', '2025-2'), null);
    assert.equal(await records.taggedPartnership('tryg-by'), null);
    assert.deepEqual(await records.taggedInitiatives('tryg-by'), []);
    const nothingSeen = { value: { personId: 'lead-1', versions: {} }, tag: null };
    assert.deepEqual(await records.seen('tryg-by', 'lead-1'), nothingSeen);
    assert.equal(await records.snapshot('tryg-by', '2025-2', 1), null);
    assert.deepEqual(await records.outgoing('tryg-by'), []);
  });

  it('are never those of a partnership whose id begins with the same words', async () => {
    const { records } = await freshStores();
    await records.commit('tryg-by', [{ kind: 'draft', value: aDraft() }]);
    await records.commit('tryg-by|2', [{ kind: 'due', value: someWork() }]);

    assert.deepEqual(await records.drafts('tryg-by|2', '2025-2'), []);
    assert.deepEqual(await records.due('tryg-by', '2026-01-01T00:00:00.000Z'), []);
  });

  for (const { what, changes, read, expected } of recordsReadBack) {
    it(`hold what was written: ${what}`, async () => {
      const { records } = await freshStores();

      assert.equal(await records.commit('tryg-by', changes), 'committed');

      assert.deepEqual(withoutTags(await read(records)), expected);
    });
  }

  it('hold what is decided about rows that are there already', async () => {
    const { partnerships, records } = await freshStores();
    await partnerships.create(aSeed(), seeded);
    const partnership = await records.taggedPartnership('tryg-by');
    const [found] = await records.taggedInitiatives('tryg-by');
    const person = await partnerships.person('tryg-by', 'lead-1');
    assert.ok(partnership && found && person);
    const initiative = anInitiative({
      standIns: [{ personId: 'lead-2', forId: 'lead-1', from: '2025-05-12', to: '2025-05-16' }],
    });
    const status = aStatus({ requests: [{ roundId: '2025-2', state: 'returned' }] });
    const away = aPerson({
      phone: '+45 99 00 00 00',
      absence: { from: '2025-05-12', to: '2025-05-16', standInId: 'lead-2' },
      coordinatorSince: '2025-05-01T08:00:00.000Z',
    });

    const result = await records.commit('tryg-by', [
      { kind: 'partnership', value: aPartnership({ name: 'Tryg By og Land' }), tag: partnership.tag },
      { kind: 'initiative', value: initiative, tag: found.initiative.tag },
      { kind: 'status', value: status, tag: found.status.tag },
      { kind: 'request', value: aRequest({ state: 'returned', handledById: 'coordinator-1', note: 'Hvor mange?' }) },
      { kind: 'person', value: away, tag: person.tag },
    ]);

    assert.equal(result, 'committed');
    assert.equal((await records.taggedPartnership('tryg-by'))?.value.name, 'Tryg By og Land');
    assert.deepEqual(withoutTags(await records.taggedInitiatives('tryg-by')), [{ initiative, status }]);
    assert.deepEqual((await partnerships.person('tryg-by', 'lead-1'))?.value, away);
    assert.equal((await partnerships.request('tryg-by', '2025-2', 'tryg-bydel'))?.note, 'Hvor mange?');
  });

  it('say who has a draft without reading what is in it', async () => {
    const { records } = await freshStores();
    await records.commit('tryg-by', [{ kind: 'draft', value: aDraft() }]);

    const marks = await records.drafts('tryg-by', '2025-2');

    assert.deepEqual(marks, [
      { roundId: '2025-2', initiativeId: 'tryg-bydel', personId: 'lead-1', savedAt: '2025-05-12T08:30:00.000Z' },
    ]);
  });

  it('keep a draft and an answer whose every field is as long as can be read', async () => {
    const { records } = await freshStores();
    const long = 'æ'.repeat(32_768);
    const kept = rawFields.filter((field) => field !== 'confirmed' && field !== 'checked');
    const draft = aDraft({ raw: Object.fromEntries(kept.map((field) => [field, long])) });
    const content = contentOf({ happened: long, nextSteps: long, challenges: long, result: long, newsText: long });
    const entry = aSnapshotEntry({ update: anUpdate({ content }) });

    await records.commit('tryg-by', [
      { kind: 'draft', value: draft },
      { kind: 'snapshot_entry', roundId: '2025-2', number: 1, value: entry },
      { kind: 'snapshot', value: frozen },
    ]);

    assert.deepEqual(await records.draft('tryg-by', draft), draft);
    assert.deepEqual((await records.snapshot('tryg-by', '2025-2', 1))?.entries, [entry]);
  });

  it('take a draft away, and do not mind where there is none', async () => {
    const { records } = await freshStores();
    await records.commit('tryg-by', [{ kind: 'draft', value: aDraft() }]);

    const results = [
      await records.commit('tryg-by', [{ kind: 'draft_done', value: aDraft() }]),
      await records.commit('tryg-by', [{ kind: 'draft_done', value: aDraft() }]),
    ];

    assert.deepEqual(results, ['committed', 'committed']);
    assert.equal(await records.draft('tryg-by', aDraft()), null);
  });
});

describe('rounds', () => {
  it('come newest first, wherever they lie', async () => {
    const { partnerships, records } = await freshStores();
    await partnerships.create(twoRounds, seeded);
    const planned = aRound({ id: '2025-3', state: 'planned', opensOn: '2025-12-01' });
    await records.commit('tryg-by', [{ kind: 'round', value: planned, tag: null }]);

    const rounds = await records.rounds('tryg-by');

    assert.deepEqual(rounds, [planned, aRound(), aClosedRound()]);
  });

  it('of the past can be opened again, once, and are then among those that matter now', async () => {
    const { partnerships, records } = await freshStores();
    await partnerships.create(twoRounds, seeded);
    const found = await records.taggedRound('tryg-by', '2025-1');
    assert.ok(found);
    const reopened = aClosedRound({ state: 'open', graceUntil: '2025-06-20' });

    const results = await Promise.all(
      [1, 2].map(() => records.commit('tryg-by', [{ kind: 'round', value: reopened, tag: found.tag }])),
    );

    assert.deepEqual(results.toSorted(), ['committed', 'outdated']);
    assert.deepEqual((await partnerships.now('tryg-by'))?.rounds, [reopened, aRound()]);
    assert.deepEqual(await records.rounds('tryg-by'), [aRound(), reopened]);
  });
});

describe('a snapshot', () => {
  it('is not there before its head is', async () => {
    const { records } = await freshStores();

    await records.commit('tryg-by', [
      { kind: 'snapshot_entry', roundId: '2025-2', number: 1, value: aSnapshotEntry() },
    ]);

    assert.equal(await records.snapshot('tryg-by', '2025-2', 1), null);
  });

  it('lies beside those before and after it, in the strategy’s order', async () => {
    const { records } = await freshStores();
    for (const number of [1, 10]) {
      await records.commit('tryg-by', [
        ...[11, 2].map((order): Change => {
          const value = aSnapshotEntry({ order, initiativeId: `i${order}`, update: null, name: `Nr. ${number}` });
          return { kind: 'snapshot_entry', roundId: '2025-2', number, value };
        }),
        { kind: 'snapshot', value: { ...frozen, number } },
      ]);
    }

    const first = await records.snapshot('tryg-by', '2025-2', 1);

    assert.deepEqual(
      first?.entries.map(({ initiativeId, name }) => [initiativeId, name]),
      [
        ['i2', 'Nr. 1'],
        ['i11', 'Nr. 1'],
      ],
    );
  });
});

const frozen = { roundId: '2025-2', number: 1, frozenAt: '2025-06-05T00:00:00.000Z' };

const twoRounds = aSeed({
  rounds: [
    { round: aClosedRound(), requests: [] },
    { round: aRound(), requests: [] },
  ],
});
