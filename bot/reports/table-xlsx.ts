import type { CellObject, SheetData } from 'write-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { listTextFor } from '#bot/text/list-text.ts';
import { textFor } from '#bot/text/text-for.ts';
import { aboutList } from './about-list.ts';
import { coreProperties } from './core-properties.ts';
import { localParts } from './local-parts.ts';
import { printable } from './printable.ts';
import type { List, ListCell } from './table-list.ts';
import { zipWithoutClock } from './zip-without-clock.ts';

/**
 * A list as an Excel file: real numbers and dates, a header row that stays in sight and can be filtered by, and a
 * second sheet that says whose list it is. The same list always gives the same bytes.
 */
export async function tableXlsx(list: List): Promise<Uint8Array> {
  const { columns, rows, title, isSample } = list;
  const said = listTextFor(list.language);
  const data: SheetData = [
    columns.map(({ head }) => ({ ...headStyle, ...textOf(head) })),
    ...rows.map((row) => row.map((cell) => cellOf(cell, list))),
  ];
  const about: SheetData = aboutList(list).map(([label, value]) => [
    { ...textOf(label), fontWeight: 'bold', alignVertical: 'top' },
    { ...textOf(value), wrap: true, alignVertical: 'top' },
  ]);
  const written = writeExcelFile(
    [
      {
        data,
        sheet: sheetName(isSample ? said.sampleSheet(title) : title),
        stickyRowsCount: 1,
        orientation: 'landscape',
        columns: columns.map(({ width }) => ({ width })),
      },
      { data: about, sheet: sheetName(said.about), columns: [{ width: 24 }, { width: 80 }] },
    ],
    { fontFamily: 'Calibri', fontSize: 11, features: [filterOf(list), propertiesOf(list)] },
  );
  return zipWithoutClock(await written.toBuffer());
}

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

const headStyle = { fontWeight: 'bold', wrap: true, alignVertical: 'bottom', backgroundColor: '#F0F0F0' } as const;

function cellOf(cell: ListCell, { language, timeZone }: List): CellObject | null {
  if (cell === null) return null;
  switch (cell.kind) {
    case 'text':
      return { ...textOf(cell.text), wrap: true, alignVertical: 'top' };
    case 'number':
      return { value: cell.number, type: Number, alignVertical: 'top' };
    case 'day':
      return dateOf(cell.day, '00:00', 'dd-mm-yyyy');
    case 'instant': {
      const { day, time } = localParts(cell.at, timeZone);
      return dateOf(day, time, 'dd-mm-yyyy hh:mm');
    }
    case 'status': {
      const { icon, word } = textFor(language).words.health[cell.health];
      return { ...textOf(`${icon} ${word}`), alignVertical: 'top' };
    }
  }
}

/** A spreadsheet knows no zones: the local moment is handed over as if it were UTC, which is what the writer reads. */
function dateOf(day: string, time: string, format: string): CellObject {
  return { value: new Date(`${day}T${time}:00Z`), type: Date, format, alignVertical: 'top', align: 'left' };
}

/** More than Excel keeps in one cell would be a file that it has to repair. */
const mostLetters = 32_767;

/** A string cell is never read as a formula, whatever it begins with. Excel reads `_x0041_` as a letter's number. */
function textOf(text: string): { readonly value: string; readonly type: StringConstructor } {
  const escaped = printable(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return { value: escaped.slice(0, mostLetters), type: String };
}

/** Excel takes 31 letters, and not these. */
function sheetName(name: string): string {
  return printable(name)
    .replace(/[[\]/\\:*?']/g, ' ')
    .slice(0, 31)
    .trim();
}

/** On the first sheet alone: over the list, its header row and all. */
function filterOf({ columns, rows }: List): Feature {
  const range = `A1:${columnName(columns.length)}${rows.length + 1}`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            sheetIndex === 0 ? xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`) : xml,
        },
      },
    },
  };
}

/** 1 is A, 27 is AA. */
function columnName(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return number > 26 ? `${columnName(Math.floor((number - 1) / 26))}${letter}` : letter;
}

function propertiesOf(list: List): Feature {
  const path = 'docProps/core.xml';
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
        },
        '_rels/.rels': {
          insert: () =>
            `<Relationship Id="rId-core-1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${path}"/>`,
        },
      },
      write: { files: () => ({ [path]: coreProperties(propertiesIn(list)) }) },
    },
  };
}

function propertiesIn(list: List) {
  const { title, partnership, createdAt, language } = list;
  const description = aboutList(list)
    .map(([label, value]) => `${label}: ${value}`)
    .join('. ');
  return { title: `${title}. ${partnership}`, author: partnership, description, createdAt, language };
}
