import { writeBlock, writeOwners, writeTitle } from './pdf-blocks.ts';
import { colours, createPen, fonts, type PdfDocument, type Pen, page } from './pdf-pen.ts';
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
    if (n % 20 === 19) await new Promise((resolve) => setImmediate(resolve));
  }
}

function plain(said: Said): string {
  const pieces = said.map((piece) => {
    if (typeof piece === 'string') return piece;
    return 'written' in piece ? piece.written : piece.word;
  });
  return printable(pieces.join('')).replace(/\s+/g, ' ').trim();
}

/** What stands around each page; a screen reader passes over it. */
function writeFrames({ doc }: Pen, { header, page: words, author, mark }: Report): void {
  const { start, count } = doc.bufferedPageRange();
  for (let n = start; n < start + count; n += 1) {
    doc.switchToPage(n);
    // Else what stands in a margin would begin a new page.
    doc.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
    doc.markContent('Artifact', { type: 'Pagination' });
    for (const [at, line] of header.entries()) frameLine(doc, { line, y: 34 + at * 12, align: 'left' });
    if (mark !== undefined) markPage(doc, mark);
    const bottom = doc.page.height - 42;
    frameLine(doc, { line: author, y: bottom, align: 'left' });
    frameLine(doc, { line: `${words.before}${n + 1}${words.between}${count}`, y: bottom, align: 'right' });
    doc.endMarkedContent();
  }
}

function markPage(doc: PdfDocument, mark: string): void {
  const options = { width: page.width, height: 18, align: 'right' } as const;
  doc.font(fonts.bold).fontSize(14).fillColor(colours.mark).text(printable(mark), page.left, 14, options);
}

type FrameLine = { readonly line: string; readonly y: number; readonly align: 'left' | 'right' };

function frameLine(doc: PdfDocument, { line, y, align }: FrameLine): void {
  const options = { width: page.width, height: 12, ellipsis: true, align };
  doc.font(fonts.regular).fontSize(8).fillColor(colours.quiet).text(printable(line), page.left, y, options);
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
