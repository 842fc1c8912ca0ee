import assert from 'node:assert/strict';
import { changeLine } from '#tab/overview/change-line.ts';
import { danish } from '#tab/text/danish.ts';
import { anOverviewInitiative } from '#test/support/tab-answers.ts';

describe('the line about change since last', () => {
  it('names both words where the word changed', () => {
    const changed = anOverviewInitiative({ changedSinceLast: true, healthBefore: 'on_track', latestHealth: 'action' });

    assert.equal(changeLine(changed, danish), 'Før: Følger planen');
  });

  it('says new text where only the text changed', () => {
    const changed = anOverviewInitiative({ changedSinceLast: true, healthBefore: 'action', latestHealth: 'action' });

    assert.equal(changeLine(changed, danish), 'Ny tekst');
  });

  it('calls the first status first', () => {
    const first = anOverviewInitiative({ changedSinceLast: true, healthBefore: null, latestHealth: 'on_track' });

    assert.equal(changeLine(first, danish), 'Første status');
  });

  it('is silent where nothing changed', () => {
    assert.equal(changeLine(anOverviewInitiative({ changedSinceLast: false }), danish), null);
  });
});
