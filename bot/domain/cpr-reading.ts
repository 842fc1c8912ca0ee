/**
 * A text as the CPR guard reads it: digits of any script as 0–9, every kind of dash as `-`, dot as `.`, slash as `/`,
 * blank as ` `, line break and tab as a tab, anything else as `x`; what cannot be seen is left out.
 * `origins` holds for each character the UTF-16 position in the text it was read from.
 */
export type CprReading = { readonly characters: string; readonly origins: readonly number[] };

/**
 * Reads a text in both ways its raised and circled digits can be meant: as marks beside a number (`5006¹`),
 * and as digits of it.
 */
export function readForCpr(text: string): readonly [CprReading, CprReading] {
  return [read(text, readAsMark), read(text, readCharacter)];
}

function read(text: string, readOne: (character: string) => string): CprReading {
  const origins: number[] = [];
  let characters = '';
  let position = 0;
  for (const character of text) {
    const meaning = readOne(character);
    characters += meaning;
    for (let count = 0; count < meaning.length; count += 1) origins.push(position);
    position += character.length;
  }
  return { characters, origins };
}

/** Numbers that are not decimal digits: ², ①, ½. */
const numberSign = /^\p{No}$/u;

function readAsMark(character: string): string {
  return numberSign.test(character) ? 'x' : readCharacter(character);
}

/** One code point → none, one or several characters, since NFKC takes compositions apart. */
function readCharacter(character: string): string {
  if (character >= '0' && character <= '9') return character;
  if (/^[a-zA-Z]$/.test(character)) return 'x';
  let meaning = '';
  for (const part of character.normalize('NFKC')) meaning += meaningOf(part);
  return meaning;
}

const decimalDigit = /^\p{Nd}$/u;

/** Zero-width characters, soft hyphens, direction and variation marks, combining marks, halves of a broken pair. */
const invisible = /^[\p{Cf}\p{M}\p{Cs}\p{Default_Ignorable_Code_Point}]$/u;
const lineBreakOrTab = /^[\t\n\v\f\r\u0085\u2028\u2029]$/u;
/** The braille blank is no space to Unicode, but looks like one. */
const blank = /^[\p{Zs}\u2800]$/u;
const control = /^\p{Cc}$/u;
/** Hyphens, dashes, minus signs, underscore. */
const dash = /^[\p{Pd}\u2212\u02D7\u2043\u2796_]$/u;
const dot = /^[.\u00B7\u2027\u22C5\u3002\u30FB]$/u;
const slash = /^[/\\\u2044\u2215\u29F8]$/u;

function meaningOf(part: string): string {
  if (decimalDigit.test(part)) return String(digitValue(part));
  if (invisible.test(part)) return '';
  if (lineBreakOrTab.test(part)) return '\t';
  if (blank.test(part)) return ' ';
  if (control.test(part)) return '';
  if (dash.test(part)) return '-';
  if (dot.test(part)) return '.';
  return slash.test(part) ? '/' : 'x';
}

/** Unicode keeps each script's ten digits in a row from zero, so the digits before this one in the row are its value. */
function digitValue(digit: string): number {
  const codePoint = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (decimalDigit.test(String.fromCodePoint(codePoint - before - 1))) before += 1;
  return before % 10;
}
