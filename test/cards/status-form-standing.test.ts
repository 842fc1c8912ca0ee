import assert from 'node:assert/strict';
import { readCardAction } from '#bot/cards/card-action.ts';
import { receiptCard } from '#bot/cards/receipt-card.ts';
import { refusedCard } from '#bot/cards/refused-card.ts';
import { statusFormCard } from '#bot/cards/status-form-card.ts';
import type { StatusForm } from '#bot/domain/status-form.ts';
import { textFor } from '#bot/text/text-for.ts';
import { contentOf } from '#test/support/builders.ts';
import { partsOfType, problemsOfCard, textBlockTexts, textRuns } from '#test/support/check-card.ts';
import { wordsOf } from '#test/support/read-card.ts';
import { aLastAnswer, anAddress, aReceipt, aStatusForm, tabUrl } from './card-samples.ts';
import { askers } from './notice-samples.ts';

const text = textFor('da');

describe('the status card says how it stands', () => {
  it('that it holds one’s own draft', () => {
    const card = drawn({ draftSavedAt: '2025-05-13T11:05:00.000Z' });

    assert.ok(textBlockTexts(card).includes('Det er din kladde fra 13. maj 2025 kl. 13.05. Den er ikke sendt endnu.'));
  });

  it('which question it was sent back with, above the fields', () => {
    const returned = { question: 'Hvor mange deltog?', byName: 'Koordinator Kommune', at: '2025-05-13T11:05:00.000Z' };

    const card = drawn({ returned });

    const said = 'Koordinator Kommune sendte status retur den 13. maj 2025 kl. 13.05 med et spørgsmål:';
    assert.deepEqual(
      textRuns(card).filter((run) => run === said || run === 'Hvor mange deltog?'),
      [said, 'Hvor mange deltog?'],
    );
    assert.ok(JSON.stringify(card).indexOf('Hvor mange deltog?') < JSON.stringify(card).indexOf('"id":"happened"'));
  });

  it('that the due date has passed, and how long there is', () => {
    const card = drawn({ lateUntil: '2025-06-03' });

    assert.ok(
      textBlockTexts(card).includes('Fristen er overskredet. Du kan sende status til og med tirsdag den 3. juni 2025.'),
    );
  });

  it('that a yearly round asks for the result alone', () => {
    const card = drawn({ fields: 'result_only' });

    const inputs = ['Input.Text', 'Input.ChoiceSet', 'Input.Toggle'].flatMap((type) => partsOfType(card, type));
    assert.deepEqual(
      inputs.map(({ id, label }) => [id, label]),
      [
        ['result', 'Resultat og effekt *'],
        ['visibility', 'Hvem må læse teksten? *'],
        ['confirmed', 'Bekræftelse *'],
      ],
    );
  });

  it('that a text about an initiative of several organisations cannot be kept within one', () => {
    const card = drawn({ visibilities: ['all', 'coordinators_and_steering'] });

    const visibility = partsOfType(card, 'Input.ChoiceSet').find(({ id }) => id === 'visibility');
    assert.deepEqual(visibility?.choices, [
      { title: 'Alle i Tryg Aalborg', value: 'all' },
      { title: 'Koordinatorer og styregruppe', value: 'coordinators_and_steering' },
    ]);
    assert.ok(textBlockTexts(card).some((said) => said.includes('tovholdere fra flere organisationer')));
  });

  it('for whom a coordinator writes it, who has neither a draft nor last time’s answer to repeat', () => {
    const onBehalfOf = { personId: 'lead-1', name: 'Tovholder Ét' };

    const card = drawn({ onBehalfOf, last: aLastAnswer() });

    assert.ok(textRuns(card).includes('Du skriver for Tovholder Ét. Det kommer til at fremgå af status.'));
    const buttons = partsOfType(card, 'Action.Execute');
    assert.deepEqual(
      buttons.map(({ title }) => title),
      ['Send status'],
    );
    assert.deepEqual(readCardAction(buttons[0]?.data), {
      verb: 'status.submit',
      address: anAddress(),
      raw: {},
      onBehalfOfId: 'lead-1',
    });
  });

  it('for the year, with what each of its rounds was answered, and no more than the result asked for', () => {
    const answer = aLastAnswer({ content: contentOf({ happened: 'To ture.', result: 'Flere går med.' }) });
    const earlierInYear = [
      { roundId: 'r1', roundName: 'Vinter', answer, isHidden: false },
      { roundId: 'r2', roundName: 'Forår', answer: null, isHidden: true },
      { roundId: 'r3', roundName: 'Efterår', answer: null, isHidden: false },
    ];

    const card = drawn({ fields: 'result_only', last: answer, earlierInYear });

    const words = wordsOf(card);
    assert.match(words, /Årets svar\nVinter\nTovholder Tryghedsvandringer, 10\. januar 2025\n/);
    assert.match(words, /Hvad er der sket: \nTo ture\.\n/);
    assert.match(
      words,
      /Flere går med\.\nForår\nDer er et svar, men teksten er ikke delt med dig\.\nEfterår\nIngen status/,
    );
    assert.doesNotMatch(words, /Svaret fra sidst|Uændret/);
  });

  it('and can be drawn with all of it at once, in both languages', () => {
    const returned = { question: 'x'.repeat(2000), byName: 'Koordinator', at: '2025-05-13T11:05:00.000Z' };
    const form = aStatusForm({ returned, lateUntil: '2025-06-03', draftSavedAt: '2025-05-13T11:05:00.000Z' });

    for (const language of ['da', 'en'] as const) {
      const card = statusFormCard({ text: textFor(language), form, problems: [], notice: { kind: 'none' }, tabUrl });
      assert.deepEqual(problemsOfCard(card), []);
    }
  });
});

describe('the receipt says in whose place it was given', () => {
  it('by a deputy, and late', () => {
    const card = receiptCard({ text, receipt: aReceipt({ authorRole: 'deputy', late: true }), tabUrl });

    const said = textBlockTexts(card);
    assert.ok(said.includes('Sendt som stedfortræder'));
    assert.ok(said.includes('Sendt efter fristen'));
  });

  it('by a coordinator after a call, which only the lead can correct', () => {
    const onBehalfOf = { personId: 'lead-1', name: 'Tovholder Ét' };

    const card = receiptCard({
      text,
      receipt: aReceipt({ authorRole: 'coordinator', authorName: 'Koordinator', onBehalfOf }),
      tabUrl,
    });

    assert.ok(textRuns(card).includes('Skrevet af Koordinator for Tovholder Ét'));
    assert.ok(textRuns(card).includes('Tovholder Ét får besked og bliver bedt om at bekræfte den.'));
    assert.deepEqual(partsOfType(card, 'Action.Execute'), []);
  });

  it('and says nothing of it to a lead in time', () => {
    const said = textBlockTexts(receiptCard({ text, receipt: aReceipt(), tabUrl })).join('\n');

    assert.doesNotMatch(said, /Sendt som|efter fristen/);
  });
});

describe('after the close', () => {
  const closed = { kind: 'closed', roundName: 'Statusrunde 1', coordinators: askers } as const;

  it('the card says whom to call, and that what was typed is kept', () => {
    const card = refused({ ...closed, isDraftKept: true });

    assert.ok(textRuns(card).includes('Statusrunde 1 er lukket, så status er ikke sendt.'));
    assert.ok(textBlockTexts(card).includes('Det, du skrev, er gemt som kladde. Kun du kan se den.'));
    assert.ok(
      textRuns(card).includes(
        'Koordinator Kommune (Aalborg Kommune, tlf. 11 11 11 11) og Koordinator Politi (Nordjyllands Politi, tlf. 22 22 22 22)',
      ),
    );
  });

  it('the card does not say that it is kept where it is not', () => {
    const card = refused({ ...closed, isDraftKept: false });

    assert.doesNotMatch(textBlockTexts(card).join('\n'), /kladde/);
  });

  function refused(reason: Parameters<typeof refusedCard>[0]['reason']) {
    const typed = { happened: 'To ture.' };
    return refusedCard({ text, reason, typed, retry: null, sampleData: false, tabUrl });
  }
});

function drawn(overrides: Partial<StatusForm>) {
  return statusFormCard({ text, form: aStatusForm(overrides), problems: [], notice: { kind: 'none' }, tabUrl });
}
