import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Hiding, hideIn, restoreIn, sayHidden, withoutWayBack } from '#bot/domain/hidden-text.ts';

const hidden = 'Peter Hansen fra Nørregade har været indlagt i maj.';
const short = 'Ole, 8 år';
const hiding: Hiding = { id: 'a-1', texts: [hidden, short], hiddenOn: '2025-06-03' };

const near = () => true;
const far = () => false;
const textOf = (id: string, n: number) => (id === hiding.id ? (hiding.texts[n] ?? null) : null);
const said = (value: string) => sayHidden(value, (day) => `[skjult ${day}]`);

describe('A hidden text', () => {
  it('is hidden wherever it stands, also within another text', () => {
    const value = hideIn(`Svar: ${hidden} Mere.`, [hiding], far);

    assert.equal(said(value), 'Svar: [skjult 2025-06-03] Mere.');
  });

  it('is hidden where it is short only as the whole of a text about the same', () => {
    assert.equal(said(hideIn(short, [hiding], near)), '[skjult 2025-06-03]');
    assert.equal(hideIn(short, [hiding], far), short);
    assert.equal(hideIn(`${short}.`, [hiding], near), `${short}.`);
  });

  it('is hidden in what is kept as JSON, which stays JSON', () => {
    const text = `En "linje"\nog en til med et navn i`;
    const within = { points: [{ text, n: 3, none: null }, { text: 'Andet' }] };

    const value = hideIn(JSON.stringify(within), [{ ...hiding, texts: [text] }], far);

    assert.deepEqual(JSON.parse(said(value)), {
      points: [{ text: '[skjult 2025-06-03]', n: 3, none: null }, { text: 'Andet' }],
    });
  });

  it('leaves the server with its day, and nothing that leads back to it', () => {
    const value = withoutWayBack(hideIn(hidden, [hiding], far));

    assert.ok(!value.includes('a-1'));
    assert.equal(restoreIn(value, textOf), value);
    assert.equal(said(value), '[skjult 2025-06-03]');
  });

  it('comes back as it was from whatever it was hidden in', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 25, maxLength: 80 });
    const around = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(text, fc.tuple(around, around), fc.boolean(), (secret, [before, after], isJson) => {
        const plain = before + secret + after;
        const stored = isJson ? JSON.stringify([{ text: plain }]) : plain;
        const secretHiding = { id: 'b', texts: [secret], hiddenOn: '2025-06-03' };

        const value = hideIn(stored, [secretHiding], far);

        assert.ok(!value.includes(secret) || /^[[{]/.test(plain));
        assert.equal(
          restoreIn(value, () => secret),
          stored,
        );
      }),
      { numRuns: 500 },
    );
  });
});
