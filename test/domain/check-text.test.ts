import assert from 'node:assert/strict';
import fc from 'fast-check';
import { doubtsIn } from '#bot/domain/check-text.ts';

const kinds = (text: string) => doubtsIn(text).map(({ kind }) => kind);

describe('A text to be looked at once more', () => {
  for (const [text, found] of [
    ['Ring til 98 12 34 56 efter kl. 8.', '98 12 34 56'],
    ['Mobil 23456789.', '23456789'],
    ['Kan nås på +45 4012 3456', '+45 4012 3456'],
    ['tlf.: 98\u00A012\u00A034\u00A056', '98 12 34 56'],
    ['(96 31 31 31)', '96 31 31 31'],
  ] as const) {
    it(`holds a telephone number: ${text}`, () => {
      assert.deepEqual(doubtsIn(text), [{ kind: 'phone', found }]);
    });
  }

  for (const text of [
    'Budgettet er kr. 25000000 i alt.',
    'Der er søgt 25000000 kr. til belysning.',
    'Vi har 45 000 000 kroner og 23 456 789 kr. tilbage.',
    'Perioden 2025 2026 og 2024-2025.',
    'Filen 20250603 er fra den 3. juni 2025.',
    'Sagsnr. 27654321 og sag 2021-0030-6790.',
    'CVR 29189420 er kommunens.',
    'EAN 5798003742113.',
    'Mødet er 12.06.2025 kl. 10.00-12.30.',
    'Vi nåede 24.500.000 visninger og 98.123.456 klik.',
    'Projektet er født af en god idé, og Aalborg er en by med unge født her.',
    'Borgermødet i borgerhuset samlede mange borgere; skriv til borgerservice@aalborg.example.',
    'Borgerne kan skrive til tryg@aalborg.example.',
  ]) {
    it(`holds none of it: ${text}`, () => {
      assert.deepEqual(kinds(text), []);
    });
  }

  it('tells when somebody was born', () => {
    assert.deepEqual(
      [
        kinds('Drengen, født den 3. maj 2010, …'),
        kinds('Født d. 3/5'),
        kinds('hans fødselsdato'),
        kinds('født 12.03.90'),
      ],
      [['birth'], ['birth'], ['birth'], ['birth']],
    );
  });

  it('has an address and tells of one citizen', () => {
    assert.deepEqual(kinds('Borgeren har skrevet fra peter@eksempel.example'), ['citizen_mail']);
  });

  it('finds every number in pairs among words, and none in an amount, a day or years', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
    const number = fc
      .tuple(fc.integer({ min: 21, max: 99 }).map(String), two, two, two)
      .map((parts) => parts.join(' '));
    const words = fc.constantFrom('Ring til', 'Kontakt:', 'Mobil', 'Hans nummer er', '');
    fc.assert(
      fc.property(words, number, (before, digits) => {
        assert.deepEqual(kinds(`${before} ${digits}, tak`), ['phone']);
        assert.deepEqual(kinds(`${before} ${digits} kr. i alt`), []);
        assert.deepEqual(kinds(`kr. ${digits.replaceAll(' ', '')}`), []);
      }),
    );
    const years = fc.tuple(fc.integer({ min: 1990, max: 2099 }), fc.integer({ min: 1990, max: 2099 }));
    fc.assert(fc.property(years, ([from, to]) => assert.deepEqual(kinds(`I ${from} ${to} og ${from}-${to}`), [])));
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const [iso = ''] = date.toISOString().split('T');
        const [year, month, ofMonth] = iso.split('-');
        assert.deepEqual(kinds(`${iso}, ${ofMonth}.${month}.${year} og ${iso.replaceAll('-', '')}`), []);
      }),
    );
  });

  it('takes no longer for a text of any shape than its length explains', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => doubtsIn(text).length <= 3));
    assert.deepEqual(doubtsIn('2'.repeat(20_000)), []);
  });
});
