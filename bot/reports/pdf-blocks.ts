import { addElement, colours, decorate, needRoom, type PdfElement, type Pen, page } from './pdf-pen.ts';
import { heightOf, type Look, writeSaid } from './pdf-runs.ts';
import { tableStart, writeTable } from './pdf-table.ts';
import type { Block, Fact, Said } from './report.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

/** Writes a block below what is there; `next` is what follows it, which no heading is parted from. */
export function writeBlock(pen: Pen, block: Block, next: Block | undefined): void {
  if (block.kind === 'heading') writeHeading(pen, block, next);
  if (block.kind === 'paragraph') writeParagraph(pen, block);
  if (block.kind === 'list') writeList(pen, block);
  if (block.kind === 'table') writeTable(pen, block);
  if (block.kind !== 'facts') return;
  const writeFact = block.layout === 'beside' ? writeBeside : writeAbove;
  for (const fact of block.facts) writeFact(pen, fact);
}

const text = { size: 10 } as const satisfies Look;
const headings = {
  1: { size: 20, before: 0, after: 12 },
  2: { size: 15, before: 16, after: 7 },
  3: { size: 12, before: 10, after: 3 },
} as const;

export function writeTitle(pen: Pen, title: string): void {
  writeHeadingText(pen, { level: 1, said: [title] });
}

/** Well down the first page, above the title. */
export function writeOwners(pen: Pen, owners: readonly string[]): void {
  const { doc } = pen;
  if (owners.length > 0) doc.y += 120;
  for (const owner of owners) {
    const element = addElement(pen, pen.root, { tag: 'P' });
    const look = { size: 14, colour: colours.quiet };
    writeSaid(pen, element, { said: [owner], look, place: { x: page.left, y: doc.y, width: page.width } });
  }
  if (owners.length > 0) doc.y += 30;
}

function writeHeading(pen: Pen, { level, said, startsPage }: Of<'heading'>, next: Block | undefined): void {
  const { size, before, after } = headings[level];
  if (startsPage) pen.doc.addPage();
  const height = before + heightOf(pen, said, { size, bold: true, width: page.width }) + after;
  needRoom(pen, height + startOf(pen, next));
  if (pen.doc.y > page.top) pen.doc.y += before;
  writeHeadingText(pen, { level, said });
}

function writeHeadingText(pen: Pen, { level, said }: { readonly level: 1 | 2 | 3; readonly said: Said }): void {
  const { doc } = pen;
  const { size, after } = headings[level];
  const element = addElement(pen, pen.root, { tag: `H${level}` });
  writeSaid(pen, element, { said, look: { size, bold: true }, place: { x: page.left, y: doc.y, width: page.width } });
  if (level === 2) {
    decorate(pen, () =>
      doc
        .moveTo(page.left, doc.y + 1)
        .lineTo(page.left + page.width, doc.y + 1)
        .lineWidth(1.2)
        .stroke(colours.text),
    );
  }
  doc.y += after;
}

/** How much (points) of a block must stand on its heading's page. */
function startOf(pen: Pen, block: Block | undefined): number {
  const threeLines = 48;
  if (block?.kind === 'table') return tableStart(pen, block);
  if (block?.kind === 'heading') return 80;
  if (block?.kind === 'facts' && block.layout === 'beside') {
    const whole = block.facts.reduce((sum, fact) => sum + besideHeight(pen, fact), 0);
    return Math.min(whole, 320);
  }
  return threeLines;
}

function writeParagraph(pen: Pen, { said, tone }: Of<'paragraph'>): void {
  const { doc } = pen;
  const look = tone === 'quiet' ? { size: 9.5, colour: colours.quiet } : text;
  const inset = tone === 'notice' ? 12 : 0;
  const width = page.width - 2 * inset;
  const height = heightOf(pen, said, { ...look, width });
  if (tone === 'quiet') doc.y += 4;
  needRoom(pen, Math.min(height, 48));
  if (tone === 'notice') {
    needRoom(pen, height + 12);
    const y = doc.y;
    decorate(pen, () => {
      doc.rect(page.left, y, page.width, height + 10).fill(colours.shade);
      doc.rect(page.left, y, 3, height + 10).fill(colours.strong);
    });
    doc.y = y + 5;
  }
  const element = addElement(pen, pen.root, { tag: 'P' });
  writeSaid(pen, element, { said, look, place: { x: page.left + inset, y: doc.y, width } });
  doc.y += tone === 'notice' ? 12 : 5;
}

const labelWidth = 150;
const valueLeft = page.left + labelWidth + 10;
const valueWidth = page.width - labelWidth - 10;

function besideHeight(pen: Pen, { label, said }: Fact): number {
  const value = heightOf(pen, said, { ...text, width: valueWidth });
  return Math.max(value, heightOf(pen, [label], { ...text, bold: true, width: labelWidth })) + 4;
}

/** Label and value side by side, in one line of the structure. */
function writeBeside(pen: Pen, fact: Fact): void {
  const { doc } = pen;
  const height = besideHeight(pen, fact);
  needRoom(pen, height);
  const y = doc.y;
  const element = addElement(pen, pen.root, { tag: 'P' });
  const look = { ...text, bold: true };
  writeSaid(pen, element, { said: [`${fact.label}: `], look, place: { x: page.left, y: y + 2, width: labelWidth } });
  writeSaid(pen, element, { said: fact.said, look: text, place: { x: valueLeft, y: y + 2, width: valueWidth } });
  decorate(pen, () =>
    doc
      .moveTo(page.left, y + height)
      .lineTo(page.left + page.width, y + height)
      .lineWidth(0.5)
      .stroke(colours.line),
  );
  doc.y = y + height;
}

function writeAbove(pen: Pen, { label, said }: Fact): void {
  const { doc } = pen;
  needRoom(pen, 52);
  const at = () => ({ x: page.left, y: doc.y, width: page.width });
  doc.y += 4;
  writeSaid(pen, addElement(pen, pen.root, { tag: 'P' }), {
    said: [label],
    look: { ...text, bold: true },
    place: at(),
  });
  writeSaid(pen, addElement(pen, pen.root, { tag: 'P' }), { said, look: text, place: at() });
  doc.y += 4;
}

function writeList(pen: Pen, { items }: Of<'list'>): void {
  const list = addElement(pen, pen.root, { tag: 'L' });
  for (const item of items) writeItem(pen, list, item);
  pen.doc.y += 4;
}

function writeItem(pen: Pen, list: PdfElement, said: Said): void {
  const { doc } = pen;
  const width = page.width - 14;
  needRoom(pen, Math.min(heightOf(pen, said, { ...text, width }), 48));
  const y = doc.y;
  const item = addElement(pen, list, { tag: 'LI' });
  const place = { x: page.left, y, width: 12 };
  writeSaid(pen, addElement(pen, item, { tag: 'Lbl' }), { said: ['•'], look: text, place });
  writeSaid(pen, addElement(pen, item, { tag: 'LBody' }), {
    said,
    look: text,
    place: { x: page.left + 14, y, width },
  });
  doc.y += 2;
}
