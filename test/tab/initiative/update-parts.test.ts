import assert from 'node:assert/strict';
import { updateParts } from '#tab/initiative/update-parts.ts';
import { anUpdateAnswer } from '#test/support/tab-answers.ts';

describe('the parts of an update', () => {
  it('come in the order of the form, without the fields left empty', () => {
    const labels = updateParts(anUpdateAnswer(), 'da').map(({ label }) => label);

    assert.deepEqual(labels, [
      'Hvad er der sket siden sidst?',
      'Begrundelse for vurderingen',
      'Næste skridt',
      'Brug for hjælp eller beslutning',
      'Økonomi',
      'Må indholdet bruges offentligt?',
      'Samskabelse',
    ]);
  });

  it('tell the author’s own words from our words for a choice', () => {
    const parts = updateParts(anUpdateAnswer(), 'da');

    assert.deepEqual(
      parts.filter(({ isWritten }) => !isWritten).map(({ value }) => value),
      ['Behov for midler', 'Efter aftale', 'Erhvervsliv, Frivillige'],
    );
  });

  it('say what it told of a decision', () => {
    const followUps = [{ text: 'Ansæt to vagter.', state: 'done', note: 'De er ansat.' } as const];

    assert.deepEqual(
      updateParts(anUpdateAnswer({ followUps }), 'da').find(({ label }) => label.startsWith('Om')),
      { label: 'Om beslutningen: Ansæt to vagter.', value: 'Udført. De er ansat.', isWritten: true },
    );
  });

  it('are none where the texts are not the reader’s to see', () => {
    assert.deepEqual(updateParts(anUpdateAnswer({ texts: null }), 'da'), []);
  });
});
