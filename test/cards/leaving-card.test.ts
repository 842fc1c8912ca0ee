import assert from 'node:assert/strict';
import { leavingCard } from '#bot/cards/practice-card.ts';
import { statusFormCard } from '#bot/cards/status-form-card.ts';
import { hideIn } from '#bot/domain/hidden-text.ts';
import { textFor } from '#bot/text/text-for.ts';
import { contentOf } from '#test/support/builders.ts';
import { textRuns } from '#test/support/check-card.ts';
import { aLastAnswer, aStatusForm, tabUrl } from './card-samples.ts';

const secret = 'Peter Hansen fra Nørregade har været indlagt i maj.';
const hiding = { id: 'redaction-1', texts: [secret], hiddenOn: '2025-06-03' };

describe('a card that leaves for Teams', () => {
  for (const [language, sentence] of [
    ['da', 'Teksten er skjult den 3. juni 2025, fordi den kan indeholde personoplysninger.'],
    ['en', 'The text was hidden on 3 June 2025 because it may contain personal data.'],
  ] as const) {
    it(`says in its reader’s language that a text is hidden, and since when: ${language}`, () => {
      const happened = hideIn(secret, [hiding], () => true);
      const form = aStatusForm({ last: aLastAnswer({ content: contentOf({ happened }) }) });
      const drawn = statusFormCard({ text: textFor(language), form, problems: [], notice: { kind: 'none' }, tabUrl });

      const card = leavingCard('tryg-aalborg', drawn);

      assert.ok(textRuns(card).some((run) => run.includes(sentence)));
      assert.doesNotMatch(JSON.stringify(card), /Hansen|redaction-1|\uE000/);
    });
  }
});
