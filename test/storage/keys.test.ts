import assert from 'node:assert/strict';
import fc from 'fast-check';
import { invertedTime, invertedVersion, keyOf, rangeOf, shortened } from '#bot/storage/keys.ts';

/** Any string JavaScript can hold: control characters, lone surrogates and the empty one too. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(...units("|='%/\\#?}{aæøå 0E"))), {
    maxLength: 12,
  })
  .map((codes) => String.fromCharCode(...codes));
const anyParts = fc.array(anyText, { minLength: 1, maxLength: 4 });

describe('keys', () => {
  it('keep plain words, digits and GUIDs readable', () => {
    assert.equal(keyOf('now', 'initiative', 'tryg-bydel_1.2~3', 'status'), 'now|initiative|tryg-bydel_1.2~3|status');
  });

  it('escape everything else by UTF-16 unit', () => {
    assert.equal(keyOf('ø/å', "'%|", '😀', ''), '=00F8=002F=00E5|=0027=0025=007C|=D83D=DE00|=');
  });

  it('are different for different parts', () => {
    fc.assert(
      fc.property(anyParts, anyParts, (a, b) => {
        assert.equal(keyOf(...a) === keyOf(...b), JSON.stringify(a) === JSON.stringify(b));
      }),
      { numRuns: 2_000 },
    );
  });

  it('hold only characters that Azure takes and that sort the same everywhere', () => {
    fc.assert(fc.property(anyParts, (parts) => assert.match(keyOf(...parts), /^[A-Za-z0-9._~=|-]+$/)));
  });

  it('are refused when Azure would find them too long, and say no text', () => {
    const longest = keyOf('a'.repeat(512));

    assert.equal(longest.length, 512);
    assert.throws(() => keyOf('a'.repeat(513)), { code: 'invalid_input', facts: { field: 'key', limit: 512 } });
    assert.throws(() => keyOf('æ'.repeat(103)), { code: 'invalid_input', message: 'invalid_input' });
  });
});

describe('a range of keys', () => {
  it('covers exactly the keys that begin with its parts and go on', () => {
    fc.assert(
      fc.property(anyParts, anyParts, (prefix, parts) => {
        const goesOn = parts.length > prefix.length && prefix.every((part, index) => part === parts[index]);

        assert.equal(covers(prefix, parts), goesOn);
      }),
    );
  });

  it('covers every longer key of its parts', () => {
    fc.assert(
      fc.property(anyParts, anyParts, (prefix, rest) => assert.equal(covers(prefix, [...prefix, ...rest]), true)),
    );
  });

  it('leaves out neighbours whose id begins with its own', () => {
    assert.equal(covers(['update', 'a'], ['update', 'a', '1']), true);
    assert.equal(covers(['update', 'a'], ['update', 'ab', '1']), false);
    assert.equal(covers(['update', 'a'], ['update', 'a|b', '1']), false);
    assert.equal(covers(['update', 'a'], ['update', 'aæ', '1']), false);
    assert.equal(covers(['now'], ['nowhere', 'x']), false);
  });
});

describe('a part that may be long', () => {
  it('stays as it is while it fits', () => {
    assert.equal(shortened('asked/2025-2/lead-1', 300), 'asked/2025-2/lead-1');
  });

  it('is made to fit, keeps its beginning and is still its own', () => {
    const longIn = fc.string({ unit: 'binary', minLength: 301, maxLength: 400 });
    fc.assert(
      fc.property(longIn, fc.string({ minLength: 1 }), (long, end) => {
        const key = keyOf(shortened(`counter/${long}`, 300));

        assert.ok(key.length <= 300);
        assert.ok(key.startsWith('counter=002F'));
        assert.notEqual(key, keyOf(shortened(`counter/${long}${end}`, 300)));
        assert.equal(key, keyOf(shortened(`counter/${long}`, 300)));
      }),
    );
  });
});

describe('inverted keys', () => {
  it('sort the newer version first', () => {
    fc.assert(fc.property(fc.nat(), fc.nat(), (a, b) => assert.equal(invertedVersion(a) < invertedVersion(b), a > b)));
  });

  it('sort the later instant first', () => {
    assert.equal(invertedTime('2025-05-13T07:00:00.001Z') < invertedTime('2025-05-13T07:00:00.000Z'), true);
    assert.equal(invertedTime('1999-12-31T23:59:59.999Z').length, 13);
  });
});

function covers(prefix: readonly string[], parts: readonly string[]): boolean {
  const { from, before } = rangeOf(...prefix);
  const key = keyOf(...parts);
  return key >= from && key < before;
}

function units(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
