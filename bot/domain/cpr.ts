import { type CprDate, isPossibleDate } from './cpr-date.ts';
import { type CprReading, readForCpr } from './cpr-reading.ts';

/**
 * Does the text hold something shaped like a Danish CPR number: a possible date of birth (day + 60 for a replacement
 * number) and four digits, apart or together? Modulus 11 is not asked: numbers without it have been issued since
 * 2007. So another ten-digit number that begins like a date is a false alarm, and there is no way round it on purpose.
 * The time it takes follows the length of the text.
 */
export function containsCprNumber(text: string): boolean {
  return serialDigitsIn(text).size > 0;
}

/**
 * The text with the last four digits of every such number replaced by dots (`010150-••••`);
 * everything else stays exactly as it was typed.
 */
export function maskCprNumbers(text: string): string {
  const hidden = serialDigitsIn(text);
  if (hidden.size === 0) return text;
  // Hiding one number can bare another that it was glued to (`12 12 01 01505006`), hence once more.
  return maskCprNumbers(withDotsAt(text, hidden));
}

/** Between day, month, year and serial: nothing, or up to three blanks, dashes, dots or slashes. */
const gap = '[ \\t./-]{0,3}';

/**
 * Day, month, year of two or four digits, serial; not glued to a further digit on either side.
 * A day or month of one digit counts only beside a dash, dot or slash: `1.1.50-5006`, not `1 1 50 5006`.
 * Written as a lookahead so that numbers that overlap are all found; each try reads 24 characters at most.
 */
const dateAndSerial = new RegExp(
  `(?<!\\d)(?=(?<day>\\d\\d|\\d(?=[ \\t]{0,2}[./-]))${gap}` +
    `(?<month>\\d\\d|(?<=[./-][ \\t]{0,2})\\d(?=[ \\t]{0,2}[./-]))${gap}` +
    `(?<year>(?:18|19|20)\\d\\d|\\d\\d)${gap}(?<serial>\\d{4})(?!\\d))`,
  'dg',
);

/** `10.-11.12.2024`: from one day to another of a month and year. */
const rangeOfDays = /^\d\d?\.? ?- ?\d\d?[./] ?\d\d[./-] ?20\d\d$/;

/** Ten digits read aloud, `01 01 50 50 06`: five pairs and no sixth, so that phone numbers in a row pass. */
const fivePairs =
  /(?<!\d)(?<!(?<!\d)\d\d )(?=(?<day>\d\d) (?<month>\d\d) (?<year>\d\d) (?<serial>\d\d \d\d)(?!\d)(?! \d\d(?!\d)))/dg;

/** Where in the text, as UTF-16 positions, the characters stand that are a serial's digits. */
function serialDigitsIn(text: string): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const reading of readForCpr(text)) {
    for (const shape of [dateAndSerial, fivePairs]) {
      for (const position of serialsOfShape(reading, shape)) positions.add(position);
    }
  }
  return positions;
}

function serialsOfShape(reading: CprReading, shape: RegExp): readonly number[] {
  const positions: number[] = [];
  for (const match of reading.characters.matchAll(shape)) {
    const serial = match.indices?.groups?.serial;
    if (!serial || !isPossibleDate(dateOf(match))) continue;
    if (rangeOfDays.test(reading.characters.slice(match.index, serial[1]))) continue;
    for (let index = serial[0]; index < serial[1]; index += 1) {
      const origin = reading.origins[index];
      if (origin !== undefined && /\d/.test(reading.characters.charAt(index))) positions.push(origin);
    }
  }
  return positions;
}

function dateOf(match: RegExpExecArray): CprDate {
  return { day: match.groups?.day ?? '', month: match.groups?.month ?? '', year: match.groups?.year ?? '' };
}

function withDotsAt(text: string, hidden: ReadonlySet<number>): string {
  let masked = '';
  let position = 0;
  for (const character of text) {
    masked += hidden.has(position) ? '•' : character;
    position += character.length;
  }
  return masked;
}
