import assert from 'node:assert/strict';
import { packTextFor } from '#bot/text/pack-text.ts';

/** Every sentence with its path; one with holes is said with made-up words in them. */
function sentencesOf(words: unknown, path = ''): readonly (readonly [path: string, said: string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String(words(2, 2, 2))]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, each]) => sentencesOf(each, `${path}.${name}`));
}

const danish = sentencesOf(packTextFor('da'));
const english = sentencesOf(packTextFor('en'));

describe('The words of a meeting pack', () => {
  it('are there in both languages, and calm', () => {
    assert.ok(danish.length > 100);
    assert.deepEqual(
      english.map(([path]) => path),
      danish.map(([path]) => path),
    );
    assert.deepEqual(
      [...danish, ...english].filter(([, said]) => said.trim() === '' || said.includes('!')),
      [],
    );
  });

  it('leave no Danish word in the English', () => {
    const word = /[æøåÆØÅ]|\b(og|ikke|indsats\w*|tovholder\w*|koordinator\w*|styregruppe\w*|runde\w*|møde\w*)\b/i;

    assert.deepEqual(
      english.filter(([, said]) => word.test(said)),
      [],
    );
  });
});
