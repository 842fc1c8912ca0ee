import assert from 'node:assert/strict';
import fc from 'fast-check';
import { containsCprNumber, maskCprNumbers } from '#bot/domain/cpr.ts';

const runs = { numRuns: 1000 };

const separator = fc.constantFrom(
  ...[' ', '\u00A0', '\u2009', '\u202F', '\u3000', '\t', '\n', '-', '.', '/', '_', '\\', '·'],
  ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE63', '\uFF0D', '\uFF0E', '\uFF0F'],
);
const gap = fc.array(separator, { maxLength: 3 }).map((parts) => parts.join(''));

const invisible = fc.constantFrom(
  ...['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E', '\u202C', '\uFE0F', '\u034F', '\u180E'],
);
const hidden = fc.array(invisible, { maxLength: 2 }).map((parts) => parts.join(''));

/** First code point of ten digits in a row: ASCII, full-width, Arabic, Devanagari, mathematical. */
const script = fc.constantFrom(0x30, 0x30, 0x30, 0xff10, 0x660, 0x966, 0x1d7ce, 0x1d7f6);

const day = fc
  .record({
    date: fc.date({ min: new Date('2037-01-01'), max: new Date('2057-12-31'), noInvalidDate: true }),
    replaces: fc.boolean(),
  })
  .map(({ date, replaces }) => {
    const [year = '', month = '', dayOfMonth = ''] = date.toISOString().slice(0, 10).split('-');
    return { year, month, day: String(Number(dayOfMonth) + (replaces ? 60 : 0)).padStart(2, '0') };
  });

/** The seventh digit 5–8 with the years 37–57 is nobody alive, and nobody at all in another century. */
const number = fc
  .record({ day, century: fc.constantFrom('', '18', '19', '20'), serial: fc.integer({ min: 5000, max: 8999 }) })
  .map(({ day: { day, month, year }, century, serial }) => [day, month, century + year.slice(2), String(serial)]);

type Written = { readonly typed: string; readonly masked: string };

/** A number as somebody could write it, and the same with its serial hidden. */
const written: fc.Arbitrary<Written> = fc
  .record({
    parts: number,
    gaps: fc.tuple(gap, gap, gap),
    script,
    invisibles: fc.array(hidden, { minLength: 12, maxLength: 12 }),
  })
  .map(({ parts, gaps, script, invisibles }) => {
    const unseen = invisibles.values();
    const spell = (digit: string) => String.fromCodePoint(script + Number(digit));
    const write = (part: string, asTyped: (digit: string) => Written): Written[] =>
      [...part].flatMap((digit) => [asTyped(digit), same(unseen.next().value ?? '')]);
    const pieces = parts.flatMap((part, index) => [
      ...write(part, (digit) => ({ typed: spell(digit), masked: index === 3 ? '•' : spell(digit) })),
      same(gaps[index] ?? ''),
    ]);
    return {
      typed: pieces.map(({ typed }) => typed).join(''),
      masked: pieces.map(({ masked }) => masked).join(''),
    };
  });

function same(text: string): Written {
  return { typed: text, masked: text };
}

const wordsAround = fc
  .array(fc.constantFrom('Møde med ', 'æøå', '🚲', 'CPR', ' ', 'nr.: ', '(', '), ', '\r\n', 'kr. ', '–', '"'), {
    maxLength: 4,
  })
  .map((parts) => parts.join(''));

describe('Every way to write a CPR number', () => {
  it('is caught, and hiding it changes its last four digits alone', () => {
    fc.assert(
      fc.property(wordsAround, written, wordsAround, (before, number, after) => {
        assert.equal(containsCprNumber(before + number.typed + after), true);
        assert.equal(maskCprNumbers(before + number.typed + after), before + number.masked + after);
      }),
      runs,
    );
  });

  it('is gone once hidden, and hiding again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            wordsAround,
            written.map(({ typed }) => typed),
            gap,
          ),
          { maxLength: 8 },
        ),
        (parts) => {
          const masked = maskCprNumbers(parts.join(''));

          assert.equal(containsCprNumber(masked), false);
          assert.equal(maskCprNumbers(masked), masked);
        },
      ),
      runs,
    );
  });

  it('is gone from any text at all, which else stays as long as it was', () => {
    const crowded = fc.string({ unit: fc.constantFrom(...'0123456789 .-/\u200B٣５²x🚲'), maxLength: 60 });

    fc.assert(
      fc.property(crowded, (text) => {
        const masked = maskCprNumbers(text);

        assert.equal(containsCprNumber(masked), false);
        assert.equal([...masked].length, [...text].length);
        assert.equal(masked === text, !containsCprNumber(text));
      }),
      { numRuns: 5000 },
    );
  });
});

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((parts) => parts.join(''));

const phone = fc
  .record({
    country: fc.constantFrom('', '+45', '+45 ', '0045', '0045 ', '(+45) ', '+45-'),
    number: digits(8).filter((number) => !number.startsWith('0')),
    grouping: fc.constantFrom(/(\d{8})/, /(\d{4})(\d{4})/, /(..)(..)(..)(..)/, /(..)(...)(...)/, /(...)(..)(...)/),
    between: fc.constantFrom(' ', '-', '.', '\u00A0'),
  })
  .map(({ country, number, grouping, between }) => country + (grouping.exec(number)?.slice(1).join(between) ?? ''));

/** From 2013 on a year cannot be read as a day and a month. */
const caseNumber = fc
  .record({ year: fc.integer({ min: 2013, max: 2035 }), series: digits(4), serial: digits(4) })
  .map(({ year, series, serial }) => `${year}-${series}-${serial}`);

const sum = fc
  .record({ hundredths: fc.integer({ min: 0, max: 99_999_999_999 }), grouping: fc.boolean(), whole: fc.boolean() })
  .map(({ hundredths, grouping, whole }) =>
    new Intl.NumberFormat('da-DK', { useGrouping: grouping, minimumFractionDigits: whole ? 0 : 2 }).format(
      whole ? Math.floor(hundredths / 100) : hundredths / 100,
    ),
  );

const dateAlone = fc
  .record({
    date: fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    form: fc.constantFrom('1.2.2000', '01.02.2000', '01.02.00', '1/2 2000', '2000-02-01', '1. februar 2000'),
    rest: fc.constantFrom('', ' kl. 14.30', ' 14.30', ', 14:30', ' (uge 24)', '-05.03.2024', ' – 5.3.24'),
  })
  .map(({ date, form, rest }) => {
    const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
    const forms: Readonly<Record<string, string>> = {
      '1.2.2000': `${Number(day)}.${Number(month)}.${year}`,
      '01.02.2000': `${day}.${month}.${year}`,
      '01.02.00': `${day}.${month}.${year.slice(2)}`,
      '1/2 2000': `${Number(day)}/${Number(month)} ${year}`,
      '2000-02-01': `${year}-${month}-${day}`,
      '1. februar 2000': new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }).format(date),
    };
    return (forms[form] ?? '') + rest;
  });

describe('Everyday numbers', () => {
  for (const [what, arbitrary] of [
    ['Danish phone numbers', phone],
    ['case numbers', caseNumber],
    ['sums', sum],
    ['dates alone', dateAlone],
  ] as const) {
    it(`pass: ${what}`, () => {
      fc.assert(
        fc.property(wordsAround, arbitrary, wordsAround, (before, everyday, after) => {
          assert.equal(containsCprNumber(before + everyday + after), false, everyday);
        }),
        runs,
      );
    });
  }
});
