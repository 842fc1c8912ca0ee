import { containsCprNumber } from '#bot/domain/cpr.ts';
import { type ImportColumn, type ImportRow, importColumns } from '#bot/domain/import-people.ts';

/** One row as it is sent, and its e-mail address, which stays in this browser. */
export type TableRow = { readonly row: ImportRow; readonly mail: string };

/** What is copied from Excel, or a file with commas or semicolons, as cells; quoted cells may hold lines and separators. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const [first = ''] = text.split('\n');
  const separator = ['\t', ';', ','].find((each) => first.includes(each)) ?? '\t';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let n = 0; n < text.length; n += 1) {
    const sign = text.charAt(n);
    if (isQuoted && sign === '"' && text.charAt(n + 1) === '"') {
      cell += '"';
      n += 1;
    } else if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (isQuoted) cell += sign;
    else if (sign === separator) end();
    else if (sign === '\n') {
      end();
      rows.push([]);
    } else if (sign !== '\r' && sign !== '\uFEFF') cell += sign;
  }
  end();
  return rows.filter((row) => row.some((each) => each.trim() !== ''));
}

type Column = ImportColumn | 'mail';

/** The order of the columns where no row names them. */
const usualOrder: readonly Column[] = [
  'name',
  'title',
  'organisation',
  'department',
  'mail',
  'phone',
  'initiatives',
  'role',
];

const heads: Readonly<Record<string, Column>> = {
  navn: 'name',
  name: 'name',
  titel: 'title',
  stilling: 'title',
  title: 'title',
  organisation: 'organisation',
  forvaltning: 'department',
  department: 'department',
  'e-mail': 'mail',
  email: 'mail',
  mail: 'mail',
  telefon: 'phone',
  phone: 'phone',
  indsats: 'initiatives',
  indsatser: 'initiatives',
  initiatives: 'initiatives',
  rolle: 'role',
  roller: 'role',
  role: 'role',
};

export type Table = {
  readonly rows: readonly TableRow[];
  /** Places (from 1) of rows that hold something like a CPR number: they never leave the browser. */
  readonly withCpr: readonly number[];
};

/** Cells as rows of people; a first row that names the columns says their order. */
export function tableOf(cells: readonly (readonly string[])[]): Table {
  const [first = []] = cells;
  const named = first.map((cell) => heads[cell.trim().toLocaleLowerCase('da')]);
  const hasHeads = named.includes('name');
  const order = hasHeads ? named : usualOrder;
  const people = cells.slice(hasHeads ? 1 : 0);
  const read = (row: readonly string[]): TableRow => {
    const cellOf = (column: Column) => (row[order.indexOf(column)] ?? '').trim();
    const entries = importColumns.map((column) => [column, cellOf(column)] as const);
    return { row: { ...emptyRow, ...Object.fromEntries(entries) }, mail: cellOf('mail') };
  };
  return {
    rows: people.filter((row) => !row.some(containsCprNumber)).map(read),
    withCpr: people.flatMap((row, n) => (row.some(containsCprNumber) ? [n + 1] : [])),
  };
}

const emptyRow: ImportRow = {
  name: '',
  title: '',
  organisation: '',
  department: '',
  phone: '',
  initiatives: '',
  role: '',
};
