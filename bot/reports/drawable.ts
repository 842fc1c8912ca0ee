import type { PdfDocument } from './pdf-pen.ts';

/** What stands for a letter that the file's font has not. */
export const notDrawn = '□';

export type Draws = (codePoint: number) => boolean;

/**
 * What the font that the document writes with can draw. The writer leaves out what it cannot, and offers no way to ask:
 * the font it read is looked up in it, and a document without one draws everything.
 */
export function drawsIn(doc: PdfDocument): Draws {
  const font = fieldOf(fieldOf(doc, '_font'), 'font');
  const test = fieldOf(font, 'hasGlyphForCodePoint');
  return typeof test === 'function' ? (codePoint) => Boolean(test.call(font, codePoint)) : () => true;
}

function fieldOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}

/** A text in which one sign stands for each letter, emoji among them, that cannot be drawn: nothing is left out unseen. */
export function drawable(text: string, draws: Draws): string {
  return [...letters.segment(text)].map(({ segment }) => (isDrawn(segment, draws) ? segment : notDrawn)).join('');
}

const letters = new Intl.Segmenter('da', { granularity: 'grapheme' });
/** Marks, joiners and turns have no shape of their own; spaces are set, not drawn. */
const withoutShape = /^[\p{M}\p{Cf}\s]$/u;

function isDrawn(letter: string, draws: Draws): boolean {
  return [...letter].every((sign) => withoutShape.test(sign) || draws(sign.codePointAt(0) ?? 0));
}
