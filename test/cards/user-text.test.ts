import assert from 'node:assert/strict';
import fc from 'fast-check';
import { myInitiativesCard } from '#bot/cards/my-initiatives-card.ts';
import { previousAnswerCard } from '#bot/cards/previous-answer-card.ts';
import { receiptCard } from '#bot/cards/receipt-card.ts';
import { refusedCard } from '#bot/cards/refused-card.ts';
import { statusFormCard } from '#bot/cards/status-form-card.ts';
import { plainName } from '#bot/cards/written-text.ts';
import { textFor } from '#bot/text/text-for.ts';
import { contentOf } from '#test/support/builders.ts';
import { inputValue, problemsOfCard, textBlockTexts, textRuns } from '#test/support/check-card.ts';
import { aLastAnswer, aMyInitiative, aReceipt, aStatusForm, tabUrl } from './card-samples.ts';

const text = textFor('da');

/** What people might write, each with a mark that our own words never hold. */
const anyWriting = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(
      '[klik](https://evil.example)',
      '[x](javascript:alert(1))',
      '<at>Alle</at>',
      '**fed** _kursiv_ - liste 1. liste',
      'مرحبا بالعالم \u202Eomvendt',
      '👩‍👩‍👧‍👦 😀',
      'linje 1\r\nlinje 2\n\n- linje 3',
      '" \\ \u0000 \uD800',
      'langt ord '.repeat(60),
    ),
  )
  .map((writing) => `¤${writing}¤`);

describe('words that somebody wrote', () => {
  it('never stand in a TextBlock, where they could become a link', () => {
    fc.assert(
      fc.property(anyWriting, (writing) => {
        for (const card of cardsWith(writing)) {
          assert.equal(
            textBlockTexts(card).some((shown) => shown.includes('¤')),
            false,
          );
        }
      }),
    );
  });

  it('never make a card that Teams could not draw', () => {
    fc.assert(
      fc.property(anyWriting, (writing) => {
        for (const card of cardsWith(writing)) assert.deepEqual(problemsOfCard(card), []);
      }),
    );
  });

  it('keep their lines on the receipt, and the signs that Markdown would eat', () => {
    const content = contentOf({ happened: 'Første *linje*\r\n\r\n- anden [linje](https://eksempel.dk)' });

    const card = receiptCard({ text, receipt: aReceipt({ content }), tabUrl });

    assert.equal(textRuns(card).includes('Første *linje*\n\n- anden [linje](https://eksempel.dk)'), true);
  });

  it('come back in their input as they were typed', () => {
    const form = aStatusForm({ filled: { happened: '  **Fed** og <at>Alle</at>\n\nslut ' } });

    const card = statusFormCard({ text, form, problems: [], notice: { kind: 'none' }, tabUrl });

    assert.equal(inputValue(card, 'happened'), '  **Fed** og <at>Alle</at>\n\nslut ');
  });

  it('say their language where it is not the card’s', () => {
    const inDanish = receiptCard({ text: textFor('en'), receipt: aReceipt({ lang: 'da' }), tabUrl });
    const inEnglish = receiptCard({ text: textFor('en'), receipt: aReceipt({ lang: 'en' }), tabUrl });

    assert.equal(JSON.stringify(inDanish.body).includes('"lang":"da"'), true);
    assert.equal(JSON.stringify(inEnglish.body).includes('"lang"'), false);
  });
});

describe('a name in one line of ours', () => {
  it('cannot become a link or a mention', () => {
    const shown = plainName('[Klik](https://evil.example)\n<at>Alle</at>');

    assert.equal(shown, '[Klik]\u200B(https://evil.example) Alle');
  });
});

function cardsWith(writing: string) {
  const content = contentOf({ happened: writing, reason: writing, nextSteps: writing, newsText: writing });
  const last = aLastAnswer({ content, authorName: writing });
  const names = { initiativeName: writing, roundName: writing, partnershipName: writing };
  const filled = { happened: writing, newsText: writing, health: writing };
  const form = aStatusForm({ ...names, last, filled });
  const meanwhile = { kind: 'answered_meanwhile', by: writing, at: '2025-05-13T11:05:00.000Z', other: last } as const;
  return [
    statusFormCard({ text, form, problems: [], notice: { kind: 'none' }, tabUrl }),
    statusFormCard({ text, form, problems: [], notice: meanwhile, tabUrl }),
    statusFormCard({ text, form, problems: [], notice: { kind: 'moved_from_round', roundName: writing }, tabUrl }),
    receiptCard({ text, receipt: aReceipt({ ...names, content, authorName: writing }), tabUrl }),
    previousAnswerCard({ text, form, last, tabUrl }),
    refusedCard({
      text,
      reason: { kind: 'outage' },
      typed: filled,
      retry: form.address,
      sampleData: false,
      tabUrl,
    }),
    myInitiativesCard({
      text,
      initiatives: [aMyInitiative({ ...names, isAnswered: true }), aMyInitiative({ ...names, partnershipId: 'b' })],
      sampleData: false,
      tabUrl,
    }),
  ];
}
