import assert from 'node:assert/strict';
import { receiptCard } from '#bot/cards/receipt-card.ts';
import { refusedCard } from '#bot/cards/refused-card.ts';
import { unchangedReasonCard } from '#bot/cards/unchanged-reason-card.ts';
import { textFor } from '#bot/text/text-for.ts';
import { contentOf } from '#test/support/builders.ts';
import { inputValue, partsOfType, textBlockTexts, textRuns } from '#test/support/check-card.ts';
import { aLastAnswer, anAddress, aReceipt, aStatusForm, fullContent, tabUrl } from './card-samples.ts';

const text = textFor('da');

describe('the receipt', () => {
  it('tells when, by whom and for whose eyes it was stored', () => {
    const card = receiptCard({ text, receipt: aReceipt(), tabUrl });

    assert.equal(textBlockTexts(card).includes('✓ Sendt'), true);
    assert.equal(textBlockTexts(card).includes('Version 2'), true);
    assert.equal(textRuns(card).includes('Sendt af Tovholder Tryghedsvandringer den 13. maj 2025 kl. 13.05'), true);
    assert.equal(textRuns(card).includes('Alle i Tryg Aalborg'), true);
  });

  it('shows every field that was filled in, and none that was not', () => {
    const content = contentOf({ economy: 'needed', coCreation: ['citizens', 'local_councils', 'volunteers'] });

    const card = receiptCard({ text, receipt: aReceipt({ content }), tabUrl });

    const shown = textRuns(card);
    for (const said of ['Vi har holdt to beboermøder.', 'Et nyt beboermøde i september.', 'Behov for midler']) {
      assert.equal(shown.includes(said), true, said);
    }
    assert.equal(shown.includes('Borgere, samråd og frivillige'), true);
    assert.equal(textBlockTexts(card).includes('Udfordringer'), false);
  });

  it('says what becomes of the help it asks for, and nothing where it asks for none', () => {
    const fate = { kind: 'on_agenda', meetingOn: '2025-06-24' } as const;
    const asking = receiptCard({ text, receipt: aReceipt({ fate }), tabUrl });
    const quiet = receiptCard({ text, receipt: aReceipt(), tabUrl });

    const said = textBlockTexts(asking);
    assert.equal(said[said.indexOf('Det, du har bedt om hjælp til') + 1], 'Tages op på mødet 24. juni 2025.');
    assert.equal(textBlockTexts(quiet).includes('Det, du har bedt om hjælp til'), false);
  });

  it('can be corrected while the round is open', () => {
    const open = receiptCard({ text, receipt: aReceipt({ mayEdit: true }), tabUrl });
    const closed = receiptCard({ text, receipt: aReceipt({ mayEdit: false }), tabUrl });

    assert.deepEqual(
      partsOfType(open, 'Action.Execute').map((button) => button.title),
      ['Ret'],
    );
    assert.deepEqual(partsOfType(closed, 'Action.Execute'), []);
  });

  it('says so where a text is too long to be shown, and leads to the whole', () => {
    const card = receiptCard({ text, receipt: aReceipt({ content: fullContent('\n"') }), tabUrl });
    const tooLong = receiptCard({
      text,
      receipt: aReceipt({ content: fullContent('漢'), authorName: '漢'.repeat(1000) }),
      tabUrl,
    });

    const said = 'Teksten er for lang til at blive vist her. Hele teksten står i overblikket.';
    assert.equal(textBlockTexts(card).includes(said), false);
    assert.equal(textBlockTexts(tooLong).includes(said), true);
    assert.deepEqual(
      partsOfType(tooLong, 'Action.OpenUrl').map((button) => button.url),
      [tabUrl],
    );
  });
});

describe('the question for a reason', () => {
  it('starts from last time’s reason and must be answered', () => {
    const last = aLastAnswer({ content: contentOf({ health: 'attention', reason: 'Der mangler deltagere.' }) });

    const card = unchangedReasonCard({ text, form: aStatusForm({ last }), problems: [] });

    assert.equal(inputValue(card, 'reason'), 'Der mangler deltagere.');
    assert.deepEqual(
      partsOfType(card, 'Input.Text').map((input) => input.isRequired),
      [true],
    );
    assert.deepEqual(
      partsOfType(card, 'Action.Execute').map((button) => button.verb),
      ['status.unchanged'],
    );
  });

  it('keeps what was typed when it comes back with a problem', () => {
    const form = aStatusForm({ last: aLastAnswer(), filled: { reason: '' } });

    const card = unchangedReasonCard({ text, form, problems: [{ field: 'reason', code: 'reason_required' }] });

    assert.equal(textBlockTexts(card).includes('Skriv en begrundelse, når status er gul eller rød.'), true);
    assert.equal(inputValue(card, 'reason'), undefined);
  });
});

describe('a refusal', () => {
  const typed = { happened: 'To ture.', health: 'attention', visibility: 'all', confirmed: 'true', newsText: ' ' };

  it('says what to do and gives back what was typed', () => {
    const reason = { kind: 'refusal', code: 'round_closed', facts: {} } as const;

    const card = refusedCard({ text, reason, typed, retry: null, sampleData: false, tabUrl });

    const said =
      'Statusrunden er lukket, så status kan ikke sendes eller rettes. Kontakt en koordinator, hvis noget skal med.';
    assert.equal(textBlockTexts(card).includes(said), true);
    assert.deepEqual(
      partsOfType(card, 'Input.Text').map((input) => [input.id, input.value]),
      [['happened', 'To ture.']],
    );
    assert.deepEqual(
      partsOfType(card, 'Action.Execute').map((button) => button.verb),
      ['status.list'],
    );
  });

  it('can be tried again where that may help, with the choices that were made', () => {
    const card = refusedCard({
      text,
      reason: { kind: 'outage' },
      typed,
      retry: anAddress(),
      sampleData: false,
      tabUrl,
    });

    const [again] = partsOfType(card, 'Action.Execute');
    assert.equal(again?.title, 'Prøv igen');
    assert.deepEqual(again?.data, {
      verb: 'status.submit',
      cardVersion: 1,
      ...anAddress(),
      health: 'attention',
      visibility: 'all',
      confirmed: 'true',
    });
  });
});
