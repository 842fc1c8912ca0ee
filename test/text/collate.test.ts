import assert from 'node:assert/strict';
import { compareDanish } from '#bot/text/collate.ts';

describe('Danish order', () => {
  it('puts æ, ø and å last, and aa with å', () => {
    const names = ['Aalborg FRI-TID', 'Ældre', 'Zebra', 'Østbyen', 'Antiradikalisering', 'Åbne døre'];

    const ordered = names.toSorted(compareDanish);

    assert.deepEqual(ordered, ['Antiradikalisering', 'Zebra', 'Ældre', 'Østbyen', 'Åbne døre', 'Aalborg FRI-TID']);
  });

  it('counts numbers by their value', () => {
    assert.deepEqual(['Runde 10', 'Runde 2'].toSorted(compareDanish), ['Runde 2', 'Runde 10']);
  });
});
