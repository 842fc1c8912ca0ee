import assert from 'node:assert/strict';
import type { FormNotice } from '#bot/cards/form-notice.ts';
import { statusFormCard } from '#bot/cards/status-form-card.ts';
import type { FieldProblem, StatusForm } from '#bot/domain/status-form.ts';
import { textFor } from '#bot/text/text-for.ts';
import { contentOf } from '#test/support/builders.ts';
import { inputValue, partsOfType, textBlockTexts, textRuns } from '#test/support/check-card.ts';
import { aLastAnswer, aStatusForm, tabUrl } from './card-samples.ts';

describe('the status card', () => {
  it('asks in the order in which a lead thinks, what happened before how it is going', () => {
    const card = drawn(aStatusForm());

    const ids = ['Input.Text', 'Input.ChoiceSet', 'Input.Toggle'].flatMap((type) => partsOfType(card, type));
    assert.equal(ids.length, 15);
    assert.deepEqual(orderOf(card), [
      'happened',
      'health',
      'reason',
      'nextSteps',
      'help',
      'helpText',
      'challenges',
      'result',
      'economy',
      'economyNote',
      'publicUse',
      'newsText',
      'coCreation',
      'visibility',
      'confirmed',
    ]);
  });

  it('asks whether a text is to be sent all the same only where there is one to look at once more', () => {
    const found = { field: 'happened', code: 'check_phone', found: '98 12 34 56' } as const;
    const card = drawn(aStatusForm(), [found]);

    assert.equal(orderOf(card).at(-1), 'checked');
    assert.ok(textBlockTexts(card).some((line) => line.includes('Tjek teksten: 98 12 34 56 ligner et telefonnummer.')));
  });

  it('requires the four fields, the visibility and nothing else', () => {
    const card = drawn(aStatusForm());

    const inputs = ['Input.Text', 'Input.ChoiceSet', 'Input.Toggle'].flatMap((type) => partsOfType(card, type));
    const marked = inputs.filter((input) => String(input.label).endsWith(' *')).map((input) => input.id);
    assert.deepEqual(marked, ['happened', 'nextSteps', 'health', 'visibility', 'confirmed']);
  });

  it('lets a form that is only begun be sent, so that it can be saved as a draft', () => {
    const card = drawn(aStatusForm());

    assert.equal(JSON.stringify(card).includes('isRequired'), false);
    const draft = partsOfType(card, 'Action.Execute').find((button) => button.verb === 'draft.save');
    assert.equal(draft?.title, 'Gem kladde');
    assert.equal(draft?.associatedInputs, undefined);
  });

  it('says the round and the due date in words', () => {
    const card = drawn(aStatusForm());

    assert.equal(textRuns(card).includes('Statusrunde 2, foråret 2025'), true);
    assert.equal(textBlockTexts(card).includes('Frist: onsdag den 28. maj 2025'), true);
  });

  it('offers every status word with its sign, a pause among them', () => {
    const card = drawn(aStatusForm());

    const health = partsOfType(card, 'Input.ChoiceSet').find((input) => input.id === 'health');
    assert.deepEqual(health?.choices, [
      { title: '✓ Følger planen', value: 'on_track' },
      { title: '! Kræver opmærksomhed', value: 'attention' },
      { title: '▲ Kræver handling', value: 'action' },
      { title: '○ Ikke i gang', value: 'not_started' },
      { title: '○ Sat på pause', value: 'paused' },
      { title: '■ Afsluttet', value: 'done' },
    ]);
  });

  it('shows the preset visibility, named after the partnership', () => {
    const card = drawn(aStatusForm({ filled: { visibility: 'coordinators_and_steering' } }));

    assert.equal(inputValue(card, 'visibility'), 'coordinators_and_steering');
    assert.equal(JSON.stringify(card).includes('Alle i Tryg Aalborg'), true);
  });

  it('tells beside the button of access to documents and of no personal data', () => {
    const [beforeLast, last] = textBlockTexts(drawn(aStatusForm())).slice(-2);

    assert.equal(beforeLast, 'Skriv kun om indsatsen – ikke om enkeltpersoner, adresser eller konkrete sager.');
    assert.equal(last, 'Statusopdateringer er dokumenter og kan blive omfattet af aktindsigt.');
  });
});

describe('a status card that comes back with problems', () => {
  const problems: readonly FieldProblem[] = [
    { field: 'happened', code: 'contains_cpr_number' },
    { field: 'health', code: 'required' },
    { field: 'newsText', code: 'contains_cpr_number' },
  ];

  it('says them all at the top, the same thing once, and again by each field', () => {
    const card = drawn(aStatusForm(), problems);

    const sentence =
      'Teksten ser ud til at indeholde et CPR-nummer. Fjern det, før du sender. Skriv kun om indsatsen, ikke om enkeltpersoner.';
    const texts = textBlockTexts(card);
    assert.equal(texts.includes('Status er ikke sendt endnu. Ret dette, og send igen:'), true);
    assert.equal(texts.includes(`Hvad er der sket og Forslag til nyhed: ${sentence}`), true);
    assert.equal(texts.includes('Fremdrift: Vælg, hvordan det går med indsatsen.'), true);
    assert.equal(texts.filter((shown) => shown === sentence).length, 2);
    assert.equal(texts.includes('Vælg, hvordan det går med indsatsen.'), true);
  });

  it('opens the hidden fields where one of them has a problem', () => {
    assert.equal(hiddenParts(drawn(aStatusForm(), problems)).length, 0);
    assert.equal(hiddenParts(drawn(aStatusForm(), problems.slice(0, 2))).length, 1);
  });

  it('opens the hidden fields where one of them is filled in', () => {
    assert.equal(hiddenParts(drawn(aStatusForm({ filled: { coCreation: 'citizens' } }))).length, 0);
  });

  it('never echoes a CPR number, not even to the one who typed it', () => {
    const card = drawn(aStatusForm({ filled: { happened: 'Vi talte med 010150-5006 i går.' } }), problems);

    assert.equal(inputValue(card, 'happened'), 'Vi talte med 010150-•••• i går.');
  });

  it('keeps the choices that were made', () => {
    const filled = { health: 'paused', help: 'steering', coCreation: 'citizens,volunteers', confirmed: 'true' };

    const card = drawn(aStatusForm({ filled }), problems);

    const kept = ['health', 'help', 'coCreation', 'confirmed'].map((id) => inputValue(card, id));
    assert.deepEqual(kept, ['paused', 'steering', 'citizens,volunteers', 'true']);
  });
});

describe('last time’s answer on the status card', () => {
  const long = aLastAnswer({ content: contentOf({ happened: 'æ'.repeat(301) }) });

  it('is cut to 300 characters, with a button for the whole', () => {
    const card = drawn(aStatusForm({ last: long }));

    assert.equal(textRuns(card).includes(`${'æ'.repeat(299)}…`), true);
    assert.deepEqual(buttonTitles(card), ['Vis hele', 'Uændret siden sidst', 'Send status', 'Gem kladde']);
  });

  it('has no button for the whole where nothing was cut', () => {
    const card = drawn(aStatusForm({ last: aLastAnswer({ content: contentOf({ happened: 'æ'.repeat(300) }) }) }));

    assert.deepEqual(buttonTitles(card), ['Uændret siden sidst', 'Send status', 'Gem kladde']);
  });

  it('can be repeated without what stands in the inputs', () => {
    const card = drawn(aStatusForm({ last: long }));

    const inputsOf = partsOfType(card, 'Action.Execute').map((button) => button.associatedInputs);
    assert.deepEqual(inputsOf, ['none', 'none', undefined, undefined]);
  });

  it('is not shown to who is correcting this round’s answer', () => {
    const card = drawn(aStatusForm({ last: long, mode: 'edit' }));

    assert.deepEqual(buttonTitles(card), ['Send status', 'Gem kladde']);
    assert.equal(
      textBlockTexts(card).includes('Du retter en status, der er sendt. Den tidligere version bliver gemt.'),
      true,
    );
  });

  it('is only said to exist where it is not this reader’s to see', () => {
    const card = drawn(aStatusForm({ lastIsHidden: true }));

    assert.deepEqual(buttonTitles(card), ['Send status', 'Gem kladde']);
    assert.equal(textBlockTexts(card).includes('Der er et svar fra sidst, men teksten er ikke delt med dig.'), true);
  });
});

describe('the notice on a status card', () => {
  const at = '2025-05-13T11:05:00.000Z';

  it('shows what another lead sent meanwhile, beside what was typed', () => {
    const other = aLastAnswer({ content: contentOf({ happened: 'Vi gik en tur i Kærby.' }) });
    const form = aStatusForm({ last: aLastAnswer(), filled: { happened: 'Mit eget svar.' } });

    const card = drawn(form, [], { kind: 'answered_meanwhile', by: 'Stedfortræder Tryghedsvandringer', at, other });

    const said =
      'Stedfortræder Tryghedsvandringer sendte den 13. maj 2025 kl. 13.05 en status på indsatsen, mens du skrev.';
    assert.equal(textRuns(card).includes(said), true);
    assert.equal(textRuns(card).includes('Vi gik en tur i Kærby.'), true);
    assert.equal(inputValue(card, 'happened'), 'Mit eget svar.');
    assert.deepEqual(buttonTitles(card), ['Send status', 'Gem kladde']);
  });

  it('tells only that there is one where its text is not this reader’s to see', () => {
    const card = drawn(aStatusForm(), [], { kind: 'answered_meanwhile', by: null, at, other: null });

    const said = 'En anden sendte den 13. maj 2025 kl. 13.05 en status på indsatsen, mens du skrev.';
    assert.equal(textRuns(card).includes(said), true);
    assert.equal(textBlockTexts(card).includes('Teksten er ikke delt med dig.'), true);
  });

  it('says into which round a text was moved', () => {
    const card = drawn(aStatusForm(), [], { kind: 'moved_from_round', roundName: 'Statusrunde 1' });

    const said =
      'Statusrunde 1 er lukket. Det, du skrev, er flyttet til Statusrunde 2, foråret 2025. Læs det igennem, og send det.';
    assert.equal(textRuns(card).includes(said), true);
  });

  it('gives the reference where something went wrong on our side', () => {
    const card = drawn(aStatusForm(), [], { kind: 'fault', reference: 'A1B2C3' });

    assert.equal(
      textRuns(card).some((said) => said.endsWith('oplys referencen A1B2C3.')),
      true,
    );
  });
});

function drawn(form: StatusForm, problems: readonly FieldProblem[] = [], notice: FormNotice = { kind: 'none' }) {
  return statusFormCard({ text: textFor('da'), form, problems, notice, tabUrl });
}

function hiddenParts(card: unknown) {
  return partsOfType(card, 'Container').filter((part) => part.isVisible === false);
}

function buttonTitles(card: unknown) {
  return partsOfType(card, 'Action.Execute').map((button) => button.title);
}

function orderOf(card: unknown): readonly string[] {
  const ids = JSON.stringify(card).matchAll(/"type":"Input\.\w+","id":"(\w+)"/g);
  return [...ids].map((match) => match[1] ?? '');
}
