import assert from 'node:assert/strict';
import { containsCprNumber, maskCprNumbers } from '#bot/domain/cpr.ts';

/** Numbers of people born 2037–2057, so of nobody alive. */
const numbers: readonly (readonly [string, string, string])[] = [
  ['that satisfies modulus 11', '010150-5006', '010150-••••'],
  ['that satisfies modulus 11 too', '150645-6122', '150645-••••'],
  ['of a 31st', '310141-7777', '310141-••••'],
  ['of a 29 February', '290248-8882', '290248-••••'],
  ['that does not satisfy modulus 11', '010150-5000', '010150-••••'],
  ['that does not either', '150645-6120', '150645-••••'],
  ['of a 29 February that does not', '290248-8880', '290248-••••'],
  ['that replaces one', '610150-5006', '610150-••••'],
  ['that replaces one of a 31st', '910141-7777', '910141-••••'],
  ['without a hyphen', '0101505006', '010150••••'],
  ['with a space', '010150 5006', '010150 ••••'],
  ['with a hyphen between spaces', '010150 - 5006', '010150 - ••••'],
  ['glued to letters', 'CPR010150-5006.', 'CPR010150-••••.'],
  ['between letters', 'x0101505006x', 'x010150••••x'],
  ['with a dotted date', '01.01.50-5006', '01.01.50-••••'],
  ['with a spaced date', '01 01 50 5006', '01 01 50 ••••'],
  ['with a slashed date', '01/01/50/5006', '01/01/50/••••'],
  ['with a date of single digits', '1.1.50-5006', '1.1.50-••••'],
  ['with a day over a month', '1/1-50 5006', '1/1-50 ••••'],
  ['with the whole year', '01012050-5006', '01012050-••••'],
  ['with the whole year, dotted', '01.01.2050-5006', '01.01.2050-••••'],
  ['with the whole year and nothing between', '010120505006', '01012050••••'],
  ['in five pairs', '01 01 50 50 06', '01 01 50 •• ••'],
  ['over two lines', '010150-\n5006', '010150-\n••••'],
  ['in two cells of a table', '010150\t5006', '010150\t••••'],
  ['with a no-break space', '010150\u00A05006', '010150\u00A0••••'],
  ['with a no-break hyphen', '010150\u20115006', '010150\u2011••••'],
  ['with an en dash', '010150–5006', '010150–••••'],
  ['with a minus sign', '010150−5006', '010150−••••'],
  ['with a soft hyphen inside', '0101\u00AD50-50\u00AD06', '0101\u00AD50-••\u00AD••'],
  ['with zero-width characters inside', '01\u200B0150-5\u200D006', '01\u200B0150-•\u200D•••'],
  ['in full-width digits', '０１０１５０－５００６', '０１０１５０－••••'],
  ['in Arabic digits', '٠١٠١٥٠-٥٠٠٦', '٠١٠١٥٠-••••'],
  ['in bold mathematical digits', '𝟎𝟏𝟎𝟏𝟓𝟎-𝟓𝟎𝟎𝟔', '𝟎𝟏𝟎𝟏𝟓𝟎-••••'],
  ['in raised digits', '⁰¹⁰¹⁵⁰⁻⁵⁰⁰⁶', '⁰¹⁰¹⁵⁰⁻••••'],
  ['with a footnote mark', '010150-5006¹', '010150-••••¹'],
  ['twice', '010150-5006 og 150645-6122', '010150-•••• og 150645-••••'],
  ['that bares another once it is hidden', '12 12 01 01505006', '12 12 01 ••••••••'],
];

describe('A CPR number', () => {
  for (const [how, text, masked] of numbers) {
    it(`${how} is found and its serial hidden: ${JSON.stringify(text)}`, () => {
      assert.equal(containsCprNumber(text), true);
      assert.equal(maskCprNumbers(text), masked);
    });
  }

  it('leaves the text around it as it was typed', () => {
    const text = '  Mødet\u00A0d. 1/5 – 🚲 med (010150-5006)\r\nog ﬁre andre  ';

    assert.equal(maskCprNumbers(text), '  Mødet\u00A0d. 1/5 – 🚲 med (010150-••••)\r\nog ﬁre andre  ');
  });

  it('is found at the end of the longest text', () => {
    for (const filler of ['0', '01 ', '01.', '01.01.50-500', '- - ', '\u200B', '01 01 50 50 0 ']) {
      const text = `${filler.repeat(Math.ceil(100_000 / filler.length))} nr. 010150-5006`;

      assert.equal(containsCprNumber(text), true);
      assert.ok(maskCprNumbers(text).endsWith('010150-••••'));
    }
  });
});

/** What people write of phones, cases, money and days. */
const others: readonly (readonly [string, string])[] = [
  ['a 31 February', '310250-5006'],
  ['a 29 February of no leap year', '290249-8882'],
  ['a 29 February 1900', '29.02.1900-5006'],
  ['month 34', '1234567890'],
  ['day 0', '000150-5000'],
  ['day 45', '450150-5006'],
  ['day 92', '920150-5006'],
  ['month 13', '011350-5006'],
  ['a year in no possible century', '01011750-5006'],
  ['eleven digits', '010150-50061'],
  ['eleven digits the other way', '1010150-5006'],
  ['four separators', '010150 -- 5006'],
  ['a case number', '2021-0030-6790'],
  ['a phone number', '99311505'],
  ['a phone number in pairs', '20 12 50 60'],
  ['a phone number with its country', '+45 99 31 15 05'],
  ['a phone number in fours', '+45 9931 1505'],
  ['a phone number with 0045', '0045 20125060'],
  ['two phone numbers', '20 12 50 60 / 40 12 30 50'],
  ['phone numbers in a row', '20 12 50 60 40 12 30 50'],
  ['a sum', '1.250.000,00 kr.'],
  ['a sum that begins like a date', '10.125.060,00 kr.'],
  ['a date', '01.01.1950'],
  ['an ISO date', '2012-10-11'],
  ['a range of dates', '01.02.2024-05.02.2024'],
  ['a range of days', '10.-11.12.2024'],
  ['a range of single days', '4.-5.06.2025'],
  ['a range of years', '2022-2025'],
  ['a date and a time', '01.02.2024 14.30'],
  ['a time span', 'kl. 10.12-11.45'],
  ['a CVR number', '29189420'],
  ['small numbers in a row', '5 7 12 1500'],
  ['numbers one below the other', '12\n11\n50\n20\n30'],
  ['nothing', ''],
];

describe('What is not a CPR number', () => {
  for (const [what, text] of others) {
    it(`passes as typed: ${what}, ${JSON.stringify(text)}`, () => {
      assert.equal(containsCprNumber(text), false);
      assert.equal(maskCprNumbers(text), text);
    });
  }
});

describe('A false alarm that is accepted', () => {
  for (const [what, text] of [
    ['a production unit of ten digits', 'P-nr. 1003123456'],
    ['a date followed by a sum', 'den 01.02.2024 5000 kr.'],
    ['a date followed by a year', 'Holdt 14.03.2025. 2025 bliver travlt'],
  ] as const) {
    it(`is ${what}`, () => {
      assert.equal(containsCprNumber(text), true);
    });
  }
});
