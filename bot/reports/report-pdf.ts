import { fileTextFor } from '#bot/text/file-text.ts';
import { drawable, notDrawn } from './drawable.ts';
import { writeBlock, writeOwners, writeTitle } from './pdf-blocks.ts';
import { colours, createPen, fonts, type Pen, page } from './pdf-pen.ts';
import { printable } from './printable.ts';
import type { Block, Report, Said } from './report.ts';

/**
 * A report as a PDF file for a phone: A4, with bookmarks, header and page numbers, and a structure (headings, paragraphs,
 * lists, tables with their heads) that a screen reader follows. The same report always gives the same bytes.
 */
export async function reportPdf(report: Report): Promise<Uint8Array> {
  const pen = createPen(report);
  const { doc } = pen;
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const written = new Promise((resolve) => doc.on('end', resolve));
  writeOwners(pen, report.owners ?? []);
  writeTitle(pen, report.title);
  if (isAnythingLost(pen, report)) writeBlock(pen, lostNote(report), report.blocks[0]);
  await writeBlocks(pen, report.blocks);
  pen.root.end();
  writeFrames(pen, report);
  doc.end();
  await written;
  return joined(chunks);
}

async function writeBlocks(pen: Pen, blocks: readonly Block[]): Promise<void> {
  const { doc } = pen;
  let section = doc.outline;
  for (const [n, block] of blocks.entries()) {
    writeBlock(pen, block, blocks[n + 1]);
    if (block.kind === 'heading') {
      const above = block.level === 2 ? doc.outline : section;
      const mark = above.addItem(plain(block.said), { expanded: false });
      if (block.level === 2) section = mark;
    }
    // Others are answered while a long document is written.
    if (n % 4 === 3) await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Field by field as text: what the file's font has not stands as a sign, and the first page says so. */
function isAnythingLost({ draws }: Pen, report: Report): boolean {
  const text = printable(JSON.stringify(report));
  return drawable(text, draws) !== text;
}

function lostNote({ language }: Report): Block {
  return { kind: 'paragraph', tone: 'notice', said: [fileTextFor(language).notDrawn(notDrawn)] };
}

function plain(said: Said): string {
  const pieces = said.map((piece) => {
    if (typeof piece === 'string') return piece;
    return 'written' in piece ? piece.written : piece.word;
  });
  return printable(pieces.join('')).replace(/\s+/g, ' ').trim();
}

/** What stands around each page; a screen reader passes over it. */
function writeFrames(pen: Pen, { header, page: words, author, mark }: Report): void {
  const { doc } = pen;
  const { start, count } = doc.bufferedPageRange();
  for (let n = start; n < start + count; n += 1) {
    doc.switchToPage(n);
    // Else what stands in a margin would begin a new page.
    doc.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
    doc.markContent('Artifact', { type: 'Pagination' });
    for (const [at, line] of header.entries()) frameLine(pen, { line, y: 34 + at * 12, align: 'left' });
    if (mark !== undefined) markPage(pen, mark);
    const bottom = doc.page.height - 42;
    frameLine(pen, { line: author, y: bottom, align: 'left' });
    frameLine(pen, { line: `${words.before}${n + 1}${words.between}${count}`, y: bottom, align: 'right' });
    doc.endMarkedContent();
  }
}

function markPage({ doc, draws }: Pen, mark: string): void {
  const options = { width: page.width, height: 18, align: 'right' } as const;
  doc
    .font(fonts.bold)
    .fontSize(14)
    .fillColor(colours.mark)
    .text(drawable(printable(mark), draws), page.left, 14, options);
}

type FrameLine = { readonly line: string; readonly y: number; readonly align: 'left' | 'right' };

function frameLine({ doc, draws }: Pen, { line, y, align }: FrameLine): void {
  const options = { width: page.width, height: 12, ellipsis: true, align };
  doc
    .font(fonts.regular)
    .fontSize(8)
    .fillColor(colours.quiet)
    .text(drawable(printable(line), draws), page.left, y, options);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
