import assert from 'node:assert/strict';
import type { MinutesText } from '#bot/domain/minutes.ts';
import type { Redaction, TextPlace } from '#bot/domain/redaction.ts';
import { openStores, type Stores } from '#bot/storage/open-stores.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { freshAddress } from '#test/support/azurite.ts';
import { aDecision } from '#test/support/meeting-builders.ts';
import { aPack } from '#test/support/record-builders.ts';

const secret = 'Peter Hansen fra Nørregade har været indlagt i maj.';

function aRedaction(place: TextPlace, changes: Partial<Redaction> = {}): Redaction {
  return {
    id: 'redaction-1',
    place,
    texts: [secret],
    authorId: 'lead-1',
    organisationId: 'kommune',
    reportedById: 'reader-1',
    discoveredAt: '2025-06-03T08:00:00.000Z',
    hiddenOn: '2025-06-03',
    why: '',
    state: 'reported',
    decidedById: null,
    decidedAt: null,
    ...changes,
  };
}

const place = { kind: 'decision', decisionId: '2025-06-02-a' } as const;

/** So long that the secret lies across the border of two of its properties. */
const minutes: MinutesText = {
  meetingId: 'steering-1',
  version: 1,
  lang: 'da',
  present: [],
  absent: [],
  points: Array.from({ length: 20 }, (_, n) => ({
    pointId: `point-${n}`,
    kind: 'own',
    title: null,
    closedTo: null,
    isCarriedOver: false,
    text: `${secret} `.repeat(75).trim(),
    decisions: [],
  })),
  change: '',
};

describe('What is hidden in the partnership’s rows', () => {
  let stores: Stores;
  let other: Stores;

  beforeEach(async () => {
    const address = await freshAddress();
    [stores, other] = await Promise.all([openStores(address), openStores(address)]);
  });

  const commit = (...changes: readonly Change[]) => stores.records.commit('tryg-by', changes);
  const hide = (redaction: Redaction) => commit({ kind: 'redaction', value: redaction, tag: null });

  it('is read by nobody, however long the text is that it stands in, and comes back whole', async () => {
    const pack = aPack({ strategyTitle: `${secret} `.repeat(3000) });
    await commit({ kind: 'minutes_text', value: minutes }, { kind: 'pack', value: pack, madeById: 'coordinator-1' });
    await hide(aRedaction(place));

    const hidden = JSON.stringify([
      await stores.records.minutesText('tryg-by', 'steering-1', 1),
      await stores.records.pack('tryg-by', '2025-2', 1),
    ]);
    const [reported] = await stores.records.redactions('tryg-by');
    assert.ok(reported);
    const released = { ...reported.value, state: 'released' } as const;
    await commit({ kind: 'redaction', value: released, tag: reported.tag });

    assert.doesNotMatch(hidden, /Hansen/);
    assert.equal(hidden.split('2025-06-03').length - 1, 20 * 75 + 3000);
    assert.deepEqual(await stores.records.minutesText('tryg-by', 'steering-1', 1), minutes);
    assert.deepEqual(await stores.records.pack('tryg-by', '2025-2', 1), pack);
  });

  it('stays in a row that is changed and written again while it is hidden, also where it was released meanwhile', async () => {
    const decision = aDecision({ id: '2025-06-02-a', text: secret, outcome: '' });
    await commit({ kind: 'decision', value: decision, before: null, tag: null });
    await hide(aRedaction(place));
    const read = await stores.records.decision('tryg-by', '2025-06-02-a');
    assert.ok(read);
    const [reported] = await stores.records.redactions('tryg-by');
    assert.ok(reported);

    await commit({ kind: 'redaction', value: { ...reported.value, state: 'released' }, tag: reported.tag });
    const told = { ...read.value, outcome: 'Er begyndt.' };
    await commit({ kind: 'decision', value: told, before: read.value, tag: read.tag });

    const after = await stores.records.decision('tryg-by', '2025-06-02-a');
    assert.notEqual(read.value.text, secret);
    assert.deepEqual([after?.value.text, after?.value.outcome], [secret, 'Er begyndt.']);
  });

  it('is hidden in what another server reads, a second later at the most', async () => {
    const decision = aDecision({ id: '2025-06-02-a', text: secret });
    await commit({ kind: 'decision', value: decision, before: null, tag: null });
    const before = await other.records.decision('tryg-by', '2025-06-02-a');
    await hide(aRedaction(place));

    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const after = await other.records.decision('tryg-by', '2025-06-02-a');

    assert.equal(before?.value.text, secret);
    assert.notEqual(after?.value.text, secret);
  });

  it('can be released once', async () => {
    await hide(aRedaction(place));
    const [reported] = await stores.records.redactions('tryg-by');
    assert.ok(reported);
    const released: Change = { kind: 'redaction', value: { ...reported.value, state: 'released' }, tag: reported.tag };

    assert.deepEqual([await commit(released), await commit(released)], ['committed', 'outdated']);
    assert.deepEqual(await stores.records.redactions('tryg-by'), []);
    assert.equal((await stores.records.releasedRedactions('tryg-by')).length, 1);
  });
});
