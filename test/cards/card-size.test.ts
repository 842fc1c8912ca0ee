import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cardBytes } from '#bot/cards/card-size.ts';
import type { Card } from '#bot/cards/element-types.ts';
import type { FormNotice } from '#bot/cards/form-notice.ts';
import { myInitiativesCard } from '#bot/cards/my-initiatives-card.ts';
import { previousAnswerCard } from '#bot/cards/previous-answer-card.ts';
import { receiptCard } from '#bot/cards/receipt-card.ts';
import { refusedCard } from '#bot/cards/refused-card.ts';
import { statusFormCard } from '#bot/cards/status-form-card.ts';
import { type FieldProblem, rawFields } from '#bot/domain/status-form.ts';
import { textFields } from '#bot/domain/status-update.ts';
import { textFor } from '#bot/text/text-for.ts';
import { inputValue } from '#test/support/check-card.ts';
import {
  aLastAnswer,
  aMyInitiative,
  anAddress,
  aReceipt,
  aStatusForm,
  fullContent,
  fullRaw,
  tabUrl,
} from './card-samples.ts';

const budget = 25_600;
/** Teams refuses a message above 100 KB of UTF-16. */
const hardLimit = 102_400;

const longNames = {
  partnershipName: 'Samarbejdet om tryghed i hele kommunen og oplandet'.padEnd(100, 'æ'),
  initiativeName: 'Negativ social kontrol og æresrelaterede konflikter'.padEnd(100, 'ø'),
  roundName: 'Ekstraordinær statusrunde, foråret 2025',
  address: anAddress({ initiativeId: 'negativ-social-kontrol-og-aeresrelaterede-konflikter' }),
  sampleData: true,
};

/** Something wrong in every field, said in the longest sentence it can get. */
const everyProblem: readonly FieldProblem[] = rawFields.map((field) => {
  if (field === 'confirmed') return { field, code: 'not_confirmed' };
  const isText = textFields.some((name) => name === field);
  return { field, code: isText ? 'contains_cpr_number' : 'unknown_choice' };
});

const language = fc.constantFrom('da' as const, 'en' as const);
const twoBytes = fc.constantFrom('æ', 'ø', 'å', 'é', '😀', '👍', 'x');

describe('the size of a card', () => {
  it('stays within 25 KB for a form filled to its limits with æ and emoji, with a problem in every field', () => {
    fc.assert(
      fc.property(language, twoBytes, (spoken, character) => {
        const cards = worstForms(spoken, character);

        for (const card of cards) assert.ok(cardBytes(card) <= budget, `${cardBytes(card)} bytes`);
      }),
    );
  });

  it('stays far below what Teams refuses for a form filled with characters of three bytes', () => {
    for (const character of ['–', '漢', '”']) {
      for (const card of worstForms('da', character)) {
        assert.ok(JSON.stringify(card).length * 2 <= hardLimit / 2, `${JSON.stringify(card).length * 2} bytes`);
      }
    }
  });

  it('never costs what was typed, however large the card', () => {
    const [card] = worstForms('da', '漢');

    assert.equal(inputValue(card, 'happened'), '漢'.repeat(2000));
    assert.equal(inputValue(card, 'newsText'), '漢'.repeat(500));
  });

  it('stays below what Teams refuses when a made-up client sends texts of any length', () => {
    const filled = Object.fromEntries(textFields.map((field) => [field, '"'.repeat(10_000)]));
    const form = aStatusForm({ ...longNames, filled });

    const card = statusFormCard({
      text: textFor('da'),
      form,
      problems: everyProblem,
      notice: { kind: 'none' },
      tabUrl,
    });

    assert.ok(JSON.stringify(card).length * 2 <= hardLimit);
  });

  it('stays within 25 KB for everything that only shows an answer, whatever it was written with', () => {
    fc.assert(
      fc.property(language, fc.oneof(twoBytes, fc.constantFrom('–', '漢', '"', '\n.')), (spoken, character) => {
        for (const card of shownAnswers(spoken, character)) {
          assert.ok(cardBytes(card) <= budget, `${cardBytes(card)} bytes`);
        }
      }),
    );
  });

  it('stays within 25 KB for somebody who leads a hundred initiatives, and says how many are left out', () => {
    const initiatives = Array.from({ length: 100 }, (_, index) =>
      aMyInitiative({ initiativeId: `indsats-${index}`, initiativeName: longNames.initiativeName }),
    );

    const card = myInitiativesCard({ text: textFor('da'), initiatives, sampleData: true, tabUrl });

    assert.ok(cardBytes(card) <= budget);
    assert.equal(JSON.stringify(card).includes('80 indsatser mere står i overblikket.'), true);
  });
});

function worstForms(spoken: 'da' | 'en', character: string): readonly Card[] {
  const last = aLastAnswer({ content: fullContent(character), authorName: 'å'.repeat(100) });
  const form = aStatusForm({ ...longNames, last, filled: fullRaw(character) });
  const at = '2025-05-13T11:05:00.000Z';
  const notices: readonly FormNotice[] = [
    { kind: 'none' },
    { kind: 'answered_meanwhile', by: 'å'.repeat(100), at, other: last },
    { kind: 'moved_from_round', roundName: 'Ekstraordinær statusrunde, vinteren 2024/25' },
  ];
  return notices.map((notice) =>
    statusFormCard({ text: textFor(spoken), form, problems: everyProblem, notice, tabUrl }),
  );
}

function shownAnswers(spoken: 'da' | 'en', character: string): readonly Card[] {
  const text = textFor(spoken);
  const content = fullContent(character);
  const last = aLastAnswer({ content });
  const form = aStatusForm({ ...longNames, last });
  return [
    receiptCard({ text, receipt: aReceipt({ ...longNames, content }), tabUrl }),
    previousAnswerCard({ text, form, last, tabUrl }),
    refusedCard({
      text,
      reason: { kind: 'refusal', code: 'answered_meanwhile', facts: {} },
      typed: fullRaw(character === '"' ? 'x' : character),
      retry: null,
      sampleData: true,
      tabUrl,
    }),
  ];
}
