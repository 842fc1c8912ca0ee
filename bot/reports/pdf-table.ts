import { addElement, bottomOf, colours, decorate, needRoom, type PdfElement, type Pen, page } from './pdf-pen.ts';
import { heightOf, type Look, writeSaid } from './pdf-runs.ts';
import { type Column, type Said, staysWhole, type Table } from './report.ts';

const cell: Look = { size: 9.25 };
const padding = { x: 4, y: 3.5 };
/** A number's head is long and its column narrow. */
const numberHead: Look = { size: 7.5, bold: true };

/** A table under its caption. Its head stands again on every page it goes on to; no row is torn in two. */
export function writeTable(pen: Pen, table: Table): void {
  const { doc } = pen;
  needRoom(pen, tableStart(pen, table));
  doc.y += 8;
  const element = addElement(pen, pen.root, { tag: 'Table' });
  const caption = addElement(pen, element, { tag: 'Caption' });
  const look = { size: 10.5, bold: true };
  writeSaid(pen, caption, { said: [table.caption], look, place: { x: page.left, y: doc.y, width: page.width } });
  doc.y += 3;
  writeHead(pen, table, addElement(pen, element, { tag: 'TR' }));
  for (const cells of table.rows) writeRow(pen, { table, cells, parent: element, isTotal: false });
  if (table.total) writeRow(pen, { table, cells: table.total, parent: element, isTotal: true });
  doc.y += 10;
}

/** How much (points) of a table stands on one page: all of a short one, else caption, head and two rows. */
export function tableStart(pen: Pen, table: Table): number {
  const rows = staysWhole(table) ? [...table.rows, ...(table.total ? [table.total] : [])] : table.rows.slice(0, 2);
  const heights = rows.map((cells) => rowHeight(pen, table, cells));
  const whole = 32 + headHeight(pen, table) + heights.reduce((sum, height) => sum + height, 0);
  return Math.min(whole, 600);
}

type Box = { readonly x: number; readonly width: number };

function boxesOf({ columns }: Table): readonly Box[] {
  let x: number = page.left;
  return columns.map(({ share }) => {
    const box = { x, width: (share * page.width) / 100 };
    x += box.width;
    return box;
  });
}

function headSaid({ head, sign }: Column): Said {
  return [sign === undefined ? head : `${sign}\n${head}`];
}

function headLook({ isNumber }: Column): Look {
  return isNumber ? numberHead : { ...cell, bold: true };
}

function headHeight(pen: Pen, table: Table): number {
  const boxes = boxesOf(table);
  const heights = table.columns.map((column, n) =>
    heightOf(pen, headSaid(column), { ...headLook(column), width: innerWidth(boxes[n]) }),
  );
  return Math.max(...heights) + 2 * padding.y;
}

function rowHeight(pen: Pen, table: Table, cells: readonly Said[]): number {
  const boxes = boxesOf(table);
  const heights = cells.map((said, n) => heightOf(pen, said, { ...cell, width: innerWidth(boxes[n]) }));
  return Math.max(...heights) + 2 * padding.y;
}

function innerWidth(box: Box | undefined): number {
  return (box?.width ?? page.width) - 2 * padding.x;
}

/** `row` null where the head is only repeated, which is nothing new to a screen reader. */
function writeHead(pen: Pen, table: Table, row: PdfElement | null): void {
  const { doc } = pen;
  const height = headHeight(pen, table);
  const y = doc.y;
  decorate(pen, () => {
    doc.rect(page.left, y, page.width, height).fill(colours.shade);
    doc
      .moveTo(page.left, y + height)
      .lineTo(page.left + page.width, y + height)
      .lineWidth(1)
      .stroke(colours.strong);
  });
  boxesOf(table).forEach((box, n) => {
    const column = table.columns[n];
    if (!column) return;
    const look = headLook(column);
    const said = headSaid(column);
    const own = heightOf(pen, said, { ...look, width: innerWidth(box) });
    const place = { ...placeIn(box, y + height - own - 2 * padding.y), ...alignOf(column) };
    if (row) writeSaid(pen, addElement(pen, row, { tag: 'TH', scope: 'Column' }), { said, look, place });
    else decorate(pen, () => writeAgain(pen, { said, look, place }));
  });
  doc.y = y + height;
}

type Again = Parameters<typeof writeSaid>[2];

function writeAgain({ doc }: Pen, { said, look, place }: Again): void {
  doc.font('bold').fontSize(look.size).fillColor(colours.text);
  doc.text(said.join(''), place.x, place.y, { width: place.width, align: place.align ?? 'left', lineGap: 0.5 });
}

type Row = {
  readonly table: Table;
  readonly cells: readonly Said[];
  readonly parent: PdfElement;
  readonly isTotal: boolean;
};

function writeRow(pen: Pen, { table, cells, parent, isTotal }: Row): void {
  const { doc } = pen;
  const height = rowHeight(pen, table, cells) + (isTotal ? 1 : 0);
  if (doc.y + height > bottomOf(doc)) {
    doc.addPage();
    writeHead(pen, table, null);
  }
  const y = doc.y;
  const line = isTotal
    ? { at: y, width: 1, colour: colours.strong }
    : { at: y + height, width: 0.5, colour: '#c8c8c8' };
  decorate(pen, () =>
    doc
      .moveTo(page.left, line.at)
      .lineTo(page.left + page.width, line.at)
      .lineWidth(line.width)
      .stroke(line.colour),
  );
  const row = addElement(pen, parent, { tag: 'TR' });
  const look = { ...cell, bold: isTotal };
  boxesOf(table).forEach((box, n) => {
    const element = addElement(pen, row, n === 0 ? { tag: 'TH', scope: 'Row' } : { tag: 'TD' });
    const place = { ...placeIn(box, y), ...alignOf(table.columns[n]) };
    writeSaid(pen, element, { said: cells[n] ?? [], look, place });
  });
  doc.y = y + height;
}

function placeIn(box: Box, y: number) {
  return { x: box.x + padding.x, y: y + padding.y, width: innerWidth(box) };
}

function alignOf(column: Column | undefined): { readonly align: 'left' | 'right' } {
  return { align: column?.isNumber ? 'right' : 'left' };
}
