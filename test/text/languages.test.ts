import assert from 'node:assert/strict';
import { checkCodes, type FieldProblem, rawFields } from '#bot/domain/status-form.ts';
import { problemSentence } from '#bot/text/problem-sentence.ts';
import { textFor } from '#bot/text/text-for.ts';

describe('both languages', () => {
  it('say something everywhere, except where a field needs no explanation', () => {
    for (const language of ['da', 'en'] as const) {
      const empty = sentencesOf(textFor(language)).filter(({ said }) => said.trim() === '');

      assert.deepEqual(
        empty.map(({ path }) => path).filter((path) => !/^statusForm\.fields\.\w+\.help$/.test(path)),
        [],
      );
    }
  });

  it('leave the same explanations out', () => {
    const emptyIn = (language: 'da' | 'en') =>
      sentencesOf(textFor(language))
        .filter(({ said }) => said === '')
        .map(({ path }) => path);

    assert.deepEqual(emptyIn('en'), emptyIn('da'));
  });

  it('leave no Danish word in the English', () => {
    const danish = /[æøåÆØÅ]|\b(og|ikke|indsats\w*|tovholder\w*|koordinator\w*|styregruppe\w*|runde\w*|skriv|svar)\b/i;

    const left = sentencesOf(textFor('en')).filter(({ said }) => danish.test(said));

    assert.deepEqual(left, []);
  });

  it('say the same sentence in two languages only where the word is the same', () => {
    const english = new Map(sentencesOf(textFor('en')).map(({ path, said }) => [path, said]));

    const same = sentencesOf(textFor('da')).filter(({ path, said }) => said !== '' && english.get(path) === said);

    assert.deepEqual(
      same.map(({ path }) => path).filter((path) => !path.endsWith('.icon')),
      [
        'words.roles.administrator',
        'statusForm.send',
        'statusForm.last.by',
        'chat.productName',
        'chat.help.words.status.word',
        'chat.receipt.version',
        'minutes.versionOf',
        'minutes.facts.version',
      ],
    );
  });

  it('never raise their voice', () => {
    for (const language of ['da', 'en'] as const) {
      const loud = sentencesOf(textFor(language)).filter(
        ({ path, said }) => !path.endsWith('icon') && /\p{L}!/u.test(said),
      );

      assert.deepEqual(loud, []);
    }
  });
});

describe('the sentence for a problem', () => {
  it('says for every field and every problem what to do', () => {
    const codes: readonly FieldProblem['code'][] = [
      'required',
      'too_long',
      'reason_required',
      'contains_cpr_number',
      'unknown_choice',
      'not_confirmed',
      ...checkCodes,
    ];

    for (const field of rawFields) {
      for (const code of codes) {
        const said = problemSentence(textFor('da'), { field, code, limit: 2000 });
        assert.match(said, /^(Skriv|Vælg|Sæt kryds|Forkort|Teksten ser ud til|Tjek teksten).+\.$/);
      }
    }
  });

  it('names the limit as Danish writes numbers', () => {
    const said = problemSentence(textFor('da'), { field: 'happened', code: 'too_long', limit: 2000 });

    assert.equal(said, 'Forkort teksten til højst 2.000 tegn.');
  });
});

type Said = { readonly path: string; readonly said: string };

/** Every sentence with its path; words with holes are filled with numbers, which belong to no language. */
function sentencesOf(value: unknown, path = ''): readonly Said[] {
  if (typeof value === 'string') return [{ path, said: value }];
  if (typeof value === 'function') return [{ path, said: String(value(7, 8)) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'language')
    .flatMap(([key, inner]) => sentencesOf(inner, path === '' ? key : `${path}.${key}`));
}
