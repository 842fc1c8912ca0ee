import type { Language } from '#bot/domain/language.ts';
import type { PackHealth } from '#bot/domain/pack.ts';
import { type Draws, drawable } from './drawable.ts';
import { addElement, colours, fonts, type PdfElement, type Pen, pdfLanguages } from './pdf-pen.ts';
import { printable } from './printable.ts';
import type { Piece, Said } from './report.ts';

export type Look = { readonly size: number; readonly bold?: boolean; readonly colour?: string };

/** Where a text stands: points from the page's left and top, and how wide it may be. */
export type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'left' | 'right';
};

type Run = { readonly text: string; readonly lang: Language; readonly bold: boolean; readonly colour: string };

const lineGap = 0.5;

/** How high (points) what is said will be; never less than it then is. */
export function heightOf(
  { doc, language, draws }: Pen,
  said: Said,
  { size, bold, width }: Look & { readonly width: number },
) {
  const runs = runsOf(said, { language, draws, size, bold: bold ?? false });
  const isBold = runs.some((run) => run.bold);
  doc.font(isBold ? fonts.bold : fonts.regular).fontSize(size);
  return doc.heightOfString(runs.map(({ text }) => text).join('') || ' ', { width, lineGap });
}

/** Writes what is said, in one go, as content of `element`; below it the pen goes on. */
export function writeSaid(
  pen: Pen,
  element: PdfElement,
  written: { readonly said: Said; readonly look: Look; readonly place: Place },
) {
  const { doc, language, draws } = pen;
  const { look, place } = written;
  const runs = runsOf(written.said, { language, draws, ...look, bold: look.bold ?? false });
  runs.forEach((run, n) => {
    const draw = () => {
      doc
        .font(run.bold ? fonts.bold : fonts.regular)
        .fontSize(look.size)
        .fillColor(run.colour);
      const options = { width: place.width, lineGap, align: place.align ?? 'left', continued: n < runs.length - 1 };
      if (n === 0) doc.text(run.text, place.x, place.y, options);
      else doc.text(run.text, options);
    };
    if (run.lang === language) element.add(draw);
    else addElement(pen, element, { tag: 'Span', lang: pdfLanguages[run.lang] }).add(draw);
  });
  if (runs.length === 0) doc.y = place.y;
}

type Setting = Look & { readonly language: Language; readonly draws: Draws; readonly bold: boolean };

function runsOf(said: Said, setting: Setting): readonly Run[] {
  return said.flatMap((piece) => runsOfPiece(piece, setting)).filter(({ text }) => text !== '');
}

function runsOfPiece(piece: Piece, { language, draws, bold, colour = colours.text }: Setting): readonly Run[] {
  const plain = { lang: language, bold, colour };
  if (typeof piece === 'string') return [{ ...plain, text: lines(piece, draws) }];
  if ('written' in piece) return [{ ...plain, lang: piece.lang, text: lines(piece.written, draws) }];
  return [
    { ...plain, text: `${piece.sign} `, bold: true, colour: pdfSignColours[piece.health] ?? colour },
    { ...plain, text: piece.word, bold: bold || piece.health === 'action' },
  ];
}

function lines(text: string, draws: Draws): string {
  return drawable(printable(text).replace(/\r\n?/g, '\n').replaceAll('\t', ' '), draws);
}

/** Beside a word that says the same. */
const pdfSignColours: Readonly<Partial<Record<PackHealth, string>>> = {
  on_track: '#0b6a0b',
  attention: '#855000',
  action: '#a4161a',
  done: '#0b4f94',
};
