import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import type { Language } from '#bot/domain/language.ts';
import { type Draws, drawsIn } from './drawable.ts';
import { printable } from './printable.ts';
import type { Report } from './report.ts';

export type PdfDocument = InstanceType<typeof PDFDocument>;
export type PdfElement = ReturnType<PdfDocument['struct']>;

/** A page that is being written, and where in the document's structure what is written belongs. */
export type Pen = {
  readonly doc: PdfDocument;
  readonly language: Language;
  readonly root: PdfElement;
  readonly draws: Draws;
};

/** Points: A4 is 595 × 842. */
export const page = { left: 57, right: 57, top: 74, bottom: 58, width: 481 } as const;

export const colours = {
  text: '#1b1b1b',
  quiet: '#4d4d4d',
  line: '#d6d6d6',
  strong: '#5c5c5c',
  shade: '#f2f2f2',
  mark: '#a4161a',
} as const;

export const fonts = { regular: 'regular', bold: 'bold' } as const;

/** PDF's names of the languages. */
export const pdfLanguages: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** An empty A4 document that says its language and title and has a structure, so that a screen reader can read it. */
export function createPen(report: Report): Pen {
  const { language, title, description, author, createdAt } = report;
  const at = new Date(createdAt);
  const doc = new PDFDocument({
    size: 'A4',
    margins: page,
    pdfVersion: '1.7',
    lang: pdfLanguages[language],
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: printable(title),
      Author: printable(author),
      Subject: printable(description),
      Creator: 'Tryg Overblik',
      CreationDate: at,
      ModDate: at,
    },
  });
  doc.registerFont(fonts.regular, fontFile('400Regular/SourceSans3_400Regular.ttf'));
  doc.registerFont(fonts.bold, fontFile('600SemiBold/SourceSans3_600SemiBold.ttf'));
  const root = doc.struct('Document');
  doc.addStructure(root);
  return { doc, language, root, draws: drawsIn(doc.font(fonts.regular)) };
}

function fontFile(path: string): string {
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${path}`));
}

/** Goes on to a new page where less than `height` points are left on this one. */
export function needRoom({ doc }: Pen, height: number): void {
  if (doc.y + height > bottomOf(doc) && doc.y > page.top) doc.addPage();
}

export function bottomOf(doc: PdfDocument): number {
  return doc.page.height - page.bottom;
}

/** A new element of the structure, the last below `parent` so far. */
export function addElement(
  { doc }: Pen,
  parent: PdfElement,
  { tag, ...options }: { readonly tag: string; readonly lang?: string; readonly scope?: 'Column' | 'Row' },
): PdfElement {
  // The writer knows a head's scope, its types do not yet.
  const known: { readonly lang?: string } = options;
  const element = doc.struct(tag, known);
  parent.add(element);
  return element;
}

/** Draws what is no content: lines and shades, which a screen reader passes over. */
export function decorate({ doc }: Pen, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
}
