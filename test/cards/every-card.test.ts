import assert from 'node:assert/strict';
import { textFor } from '#bot/text/text-for.ts';
import { problemsOfCard } from '#test/support/check-card.ts';
import { sampleCards } from './sample-cards.ts';

describe('every card', () => {
  for (const language of ['da', 'en'] as const) {
    for (const [name, card] of Object.entries(sampleCards(textFor(language)))) {
      it(`can be drawn by Teams at 1.5: ${name} in ${language}`, () => {
        assert.deepEqual(problemsOfCard(card), []);
      });
    }
  }

  it('says that it shows sample data where it does, and only there', () => {
    const { 'form-new': sample, 'form-edit': real } = sampleCards(textFor('da'));

    assert.equal(JSON.stringify(sample).includes('Eksempeldata'), true);
    assert.equal(JSON.stringify(real).includes('Eksempeldata'), false);
  });
});

describe('the checker of cards', () => {
  it('finds what Teams could not draw', () => {
    const broken = {
      type: 'AdaptiveCard',
      version: '1.6',
      lang: 'da',
      fallbackText: 'x',
      body: [
        { type: 'Input.Text', id: 'a', label: 'A' },
        { type: 'Input.Text', id: 'a', label: 'A', errorMessage: 'Skriv A.' },
        { type: 'ProgressBar' },
        { type: 'ActionSet', actions: [{ type: 'Action.Execute', title: 'Send', verb: 'a', data: { verb: 'b' } }] },
      ],
    };

    const problems = problemsOfCard(broken);

    assert.deepEqual(problems, [
      'the version is not 1.5',
      'the input a has no errorMessage',
      'ProgressBar is not known at 1.5',
      '"Send" has no Submit to fall back on',
      '"Send" says several verbs',
      '"Send" falls back on another title',
      'the id a stands twice',
    ]);
  });
});
