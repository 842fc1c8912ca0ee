import assert from 'node:assert/strict';
import { comparedParts } from '#tab/compare/compared-parts.ts';
import { anUpdateAnswer } from '#test/support/tab-answers.ts';

describe('The parts of two updates', () => {
  it('stand once each in the order of the form, also those that only one has', () => {
    const { texts } = anUpdateAnswer();
    if (!texts) throw new Error('no texts');
    const older = anUpdateAnswer({ texts: { ...texts, reason: '', challenges: 'Vinteren.' } });
    const newer = anUpdateAnswer({ texts: { ...texts, economy: null } });

    const parts = comparedParts({ older, newer }, 'da').map(({ label, before, after }) => {
      return `${label} ${before ? 'før' : '–'} ${after ? 'nu' : '–'}`;
    });

    assert.deepEqual(parts, [
      'Hvad er der sket siden sidst? før nu',
      'Begrundelse for vurderingen – nu',
      'Næste skridt før nu',
      'Udfordringer før –',
      'Brug for hjælp eller beslutning før nu',
      'Økonomi før –',
      'Må indholdet bruges offentligt? før nu',
      'Samskabelse før nu',
    ]);
  });
});
