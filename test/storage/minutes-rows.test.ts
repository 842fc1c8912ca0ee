import assert from 'node:assert/strict';
import type { MinutesText } from '#bot/domain/minutes.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { freshStores } from '#test/support/azurite.ts';
import { aMinutes, aMinutesAnswer } from '#test/support/minutes-builders.ts';

const meetingId = 'steering-2027-1';

/** Of several properties, and with characters of two halves wherever one could be cut. */
const longText: MinutesText = {
  meetingId,
  version: 1,
  lang: 'da',
  present: ['steering-1', 'steering-2'],
  absent: [],
  points: Array.from({ length: 40 }, (_, n) => ({
    pointId: `point-${n}`,
    kind: 'own',
    title: `Punkt ${n}`,
    closedTo: n % 2 === 0 ? null : ['steering-1'],
    isCarriedOver: false,
    text: '🚲'.repeat(2000),
    decisions: [
      {
        id: `2027-02-04-${n}`,
        type: 'decision',
        text: 'Aftalen forlænges.',
        lang: 'da',
        assentedBy: ['kommune'],
        responsibleId: null,
        dueOn: null,
        closedTo: null,
      },
    ],
  })),
  change: '',
};

describe('Stored minutes', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await freshStores();
  });

  const commit = (...changes: readonly Change[]) => stores.records.commit('tryg-by', changes);

  it('are read as they were written, however long they are', async () => {
    await commit({ kind: 'minutes_text', value: longText });

    assert.deepEqual(await stores.records.minutesText('tryg-by', meetingId, 1), longText);
    assert.equal(await stores.records.minutesText('tryg-by', meetingId, 2), null);
  });

  it('are never written again: another text of the same version fails the whole commit', async () => {
    await commit({ kind: 'minutes_text', value: longText });

    const again = await commit(
      { kind: 'minutes_text', value: { ...longText, change: 'Andet.' } },
      { kind: 'minutes', value: aMinutes(), tag: null },
    );

    assert.equal(again, 'outdated');
    assert.equal((await stores.records.minutesText('tryg-by', meetingId, 1))?.change, '');
    assert.deepEqual(await stores.records.minutes('tryg-by', meetingId), []);
  });

  it('are listed by version, newest first, and of one meeting alone', async () => {
    const settled = { state: 'approved', approvedBy: 'silence', settledAt: '2027-02-18T23:00:00.000Z' } as const;
    for (const version of [1, 2, 10])
      await commit({ kind: 'minutes', value: aMinutes({ version, ...settled }), tag: null });
    await commit({ kind: 'minutes', value: aMinutes({ meetingId: 'steering-2027-10' }), tag: null });

    const versions = await stores.records.minutes('tryg-by', meetingId);

    assert.deepEqual(
      versions.map(({ value }) => value),
      [10, 2, 1].map((version) => aMinutes({ version, ...settled })),
    );
  });

  it('keep every answer that was given to a version', async () => {
    const first = aMinutesAnswer({ answer: 'remark', note: 'Punkt 1 mangler.' });
    const second = aMinutesAnswer({ at: '2027-02-09T09:00:00.000Z' });
    const other = aMinutesAnswer({ version: 2 });
    await commit(...[first, second, other].map((value): Change => ({ kind: 'minutes_answer', value })));

    assert.deepEqual(await stores.records.minutesAnswers('tryg-by', meetingId, 1), [first, second]);
  });
});
