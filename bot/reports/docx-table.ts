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
import type { Column, Table as ReportTable, Said } from './report.ts';

/** Twips between the margins of an A4 page (170 mm). */
export const textWidth = 9638;

/** A table whose first row is its header, repeated on each page; no row is torn between two pages. */
export function docxTable({ columns, rows, total }: ReportTable, language: Language): Table {
  const widths = columns.map(({ share }) => Math.floor((share * textWidth) / 100));
  const row = (cells: readonly Said[], isBold: boolean) =>
    new TableRow({
      cantSplit: true,
      children: cells.map((said, n) => valueCell(runsOf(said, language), { column: columns[n], isBold })),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, lastRow: total !== null, noVBand: true, noHBand: true },
    margins: { top: 20, bottom: 20, left: 80, right: 80 },
    borders: { ...noLines, insideHorizontal: thin, bottom: thin },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(headCell) }),
      ...rows.map((cells) => row(cells, false)),
      ...(total ? [row(total, true)] : []),
    ],
  });
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: 'C8C8C8' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noLines = { top: none, left: none, right: none, insideVertical: none };

function headCell({ head, sign, isNumber }: Column): TableCell {
  const bold = { bold: true, size: isNumber ? 17 : 19 };
  const above = sign === undefined ? [] : [new TextRun({ ...bold, text: sign })];
  const text = new TextRun({ ...bold, text: xmlText(head), ...(sign === undefined ? {} : { break: 1 }) });
  return new TableCell({
    verticalAlign: VerticalAlign.BOTTOM,
    shading: { type: ShadingType.CLEAR, fill: 'F0F0F0' },
    borders: { bottom: { style: BorderStyle.SINGLE, size: 8, color: '5C5C5C' } },
    children: [cellParagraph([...above, text], isNumber)],
  });
}

function valueCell(
  runs: readonly TextRun[],
  { column, isBold }: { readonly column: Column | undefined; readonly isBold: boolean },
): TableCell {
  const line = { borders: { top: { style: BorderStyle.SINGLE, size: 8, color: '5C5C5C' } } };
  return new TableCell({ children: [cellParagraph(runs, column?.isNumber)], ...(isBold ? line : {}) });
}

function cellParagraph(children: readonly TextRun[], isNumber: boolean | undefined): Paragraph {
  return new Paragraph({
    style: styleIds.cell,
    children,
    alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
  });
}
