import assert from 'node:assert/strict';
import { packFromParts } from '#bot/storage/pack-rows.ts';
import { freshStores } from '#test/support/azurite.ts';
import { aPack } from '#test/support/record-builders.ts';

const judgement = { verdict: 'partly_reached', reasons: 'Færre er utrygge.', lang: 'da' } as const;

/** Of many rows, and with characters of two halves wherever one could be cut. */
const longPack = aPack({
  strategyTitle: '🚲'.repeat(50_000),
  decisions: [
    {
      id: '2025-02-04-a',
      type: 'task',
      text: 'Sæt stiger op.',
      lang: 'da',
      group: 'steering',
      initiativeId: 'tryg-bydel',
      responsibleOrganisationId: 'kommune',
      dueOn: null,
      isOverdue: false,
      told: { state: 'under_way', note: 'Bestilt.' },
    },
  ],
  goals: [{ id: 'm1', name: 'Mål', nameEn: null, fullText: 'a\n"b"', judgement }],
  sinceLastRound: { added: [{ id: 'ny', name: 'Ny', nameEn: null }], ended: [] },
  difference: {
    number: 1,
    initiatives: [{ id: 'ny', name: 'Ny', nameEn: null, kinds: ['added', 'text'] }],
    goals: [{ id: 'm1', name: 'Mål', nameEn: null }],
    isMeetingMoved: true,
    isAgendaChanged: true,
    areDecisionsChanged: false,
  },
});

const first = { kind: 'pack', value: aPack(), madeById: 'coordinator-1' } as const;

describe('A stored pack', () => {
  it('is read as it was made, however long it is', async () => {
    const { records } = await freshStores();

    await records.commit('tryg-by', [{ kind: 'pack', value: longPack, madeById: 'coordinator-1' }]);
    await records.commit('tryg-by', [{ kind: 'pack', value: aPack({ number: 12 }), madeById: 'coordinator-1' }]);

    assert.deepEqual(await records.pack('tryg-by', '2025-2', 1), longPack);
    assert.equal(await records.pack('tryg-by', '2025-2', 2), null);
  });

  it('is listed by number, with nothing of what it says', async () => {
    const { records } = await freshStores();
    const tenth = aPack({ number: 10, audience: 'steering' });

    await records.commit('tryg-by', [{ kind: 'pack', value: tenth, madeById: 'coordinator-1' }]);
    await records.commit('tryg-by', [{ kind: 'pack', value: aPack({ number: 2 }), madeById: 'coordinator-1' }]);

    assert.deepEqual(await records.packs('tryg-by', '2025-2'), [
      { roundId: '2025-2', number: 2, audience: 'all', madeAt: '2025-06-10T07:00:00.000Z', snapshot: 1 },
      { roundId: '2025-2', number: 10, audience: 'steering', madeAt: '2025-06-10T07:00:00.000Z', snapshot: 1 },
    ]);
  });

  it('from before it could be for a meeting is read as one for none', () => {
    const { meeting: _, decisions: __, ...rest } = aPack();
    const initiatives = rest.initiatives.map(({ answer, ...initiative }) => {
      if (!answer) return { ...initiative, answer };
      const { edited: ___, recommendation: ____, consequence: _____, followUps: ______, ...before } = answer;
      return { ...initiative, answer: before };
    });
    const text = JSON.stringify({ ...rest, initiatives });
    const row = { partitionKey: 'tryg-by', rowKey: 'pack-part', tag: 'x', properties: { schema: 1, text } };

    assert.deepEqual(packFromParts([row]), aPack());
  });

  it('is never written over', async () => {
    const { records } = await freshStores();
    const other = { ...first, value: aPack({ strategyTitle: 'En anden' }) };

    const outcomes = [await records.commit('tryg-by', [first]), await records.commit('tryg-by', [other])];

    assert.deepEqual(outcomes, ['committed', 'outdated']);
    assert.deepEqual(await records.pack('tryg-by', '2025-2', 1), aPack());
  });
});
