import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Language } from '#bot/domain/language.ts';
import { runsOf, xmlText } from './docx-runs.ts';
import { styleIds } from './docx-styles.ts';
import { type Column, type Table as ReportTable, type Said, staysWhole } from './report.ts';

/** How a block is to be read and how much room it has: `width` is what lies between the margins, in twips. */
export type DocxPlace = { readonly language: Language; readonly width: number };

/** A table whose first row is its header, repeated on each page; no row is torn between two pages. */
export function docxTable(table: ReportTable, { language, width }: DocxPlace): Table {
  const { columns, rows, total } = table;
  const keepNext = staysWhole(table);
  const widths = columns.map(({ share }) => Math.floor((share * width) / 100));
  const row = (cells: readonly Said[], isTotal: boolean, isLast: boolean) =>
    new TableRow({
      cantSplit: true,
      keepNext: keepNext && !isLast,
      children: cells.map((said, n) => valueCell(runsOf(said, language), { column: columns[n], isTotal })),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, lastRow: total !== null, noVBand: true, noHBand: true },
    margins: { top: 20, bottom: 20, left: 80, right: 80 },
    borders: { ...noLines, insideHorizontal: thin, bottom: thin },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, keepNext: true, children: columns.map(headCell) }),
      ...rows.map((cells, n) => row(cells, false, total === null && n === rows.length - 1)),
      ...(total ? [row(total, true, true)] : []),
    ],
  });
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: 'C8C8C8' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noLines = { top: none, left: none, right: none, insideVertical: none };

function headCell({ head, sign, isNumber }: Column): TableCell {
  const bold = { bold: true, size: isNumber ? 15 : 19 };
  const above = sign === undefined ? [] : [new TextRun({ ...bold, text: sign })];
  const text = new TextRun({ ...bold, text: xmlText(head), ...(sign === undefined ? {} : { break: 1 }) });
  return new TableCell({
    verticalAlign: VerticalAlign.BOTTOM,
    ...marginsOf(isNumber),
    shading: { type: ShadingType.CLEAR, fill: 'F0F0F0' },
    borders: { bottom: { style: BorderStyle.SINGLE, size: 8, color: '5C5C5C' } },
    children: [cellParagraph([...above, text], { isNumber: isNumber ?? false })],
  });
}

/** Columns of numbers are narrow, and where the reader's machine has not our font the words above them are wide. */
function marginsOf(isNumber: boolean | undefined) {
  return isNumber ? { margins: { top: 20, bottom: 20, left: 40, right: 40 } } : {};
}

function valueCell(
  runs: readonly TextRun[],
  { column, isTotal }: { readonly column: Column | undefined; readonly isTotal: boolean },
): TableCell {
  const line = { borders: { top: { style: BorderStyle.SINGLE, size: 8, color: '5C5C5C' } } };
  return new TableCell({
    ...marginsOf(column?.isNumber),
    children: [cellParagraph(runs, { isNumber: column?.isNumber ?? false, isTotal })],
    ...(isTotal ? line : {}),
  });
}

function cellParagraph(
  children: readonly TextRun[],
  { isNumber = false, isTotal = false }: { readonly isNumber?: boolean; readonly isTotal?: boolean },
): Paragraph {
  return new Paragraph({
    style: isTotal ? styleIds.total : styleIds.cell,
    children,
    alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
  });
}
