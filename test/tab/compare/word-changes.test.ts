import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordChanges } from '#tab/compare/word-changes.ts';

const textOf = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join('');

describe('What differs between two texts, word by word', () => {
  it('is the words of the one that the other does not have, in their places', () => {
    const { before, after } = wordChanges('Fraværet stiger på seks skoler.', 'Fraværet falder på seks skoler i Øst.');

    assert.deepEqual(before, [
      { text: 'Fraværet ', isChanged: false },
      { text: 'stiger ', isChanged: true },
      { text: 'på seks ', isChanged: false },
      { text: 'skoler.', isChanged: true },
    ]);
    assert.deepEqual(after, [
      { text: 'Fraværet ', isChanged: false },
      { text: 'falder ', isChanged: true },
      { text: 'på seks ', isChanged: false },
      { text: 'skoler i Øst.', isChanged: true },
    ]);
  });

  it('is nothing between a text and itself, and all of a text where the other is empty', () => {
    assert.deepEqual(wordChanges('En tekst.', 'En tekst.').after, [{ text: 'En tekst.', isChanged: false }]);
    assert.deepEqual(wordChanges('En tekst.', ''), { before: [{ text: 'En tekst.', isChanged: true }], after: [] });
  });

  it('never loses or adds a letter, and what is not marked stands in both', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'æ 1'), { maxLength: 30 })
      .map((all) => all.join(''));

    fc.assert(
      fc.property(text, text, (one, other) => {
        const { before, after } = wordChanges(one, other);
        const kept = (parts: typeof before) => textOf(parts.filter(({ isChanged }) => !isChanged));

        assert.deepEqual([textOf(before), textOf(after)], [one, other]);
        assert.equal(kept(before), kept(after));
      }),
    );
  });
});
