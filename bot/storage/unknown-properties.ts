import type { Row, StoredRow } from './row.ts';
import type { RowChange, Table } from './table.ts';

type Extras = Readonly<Record<string, unknown>>;

/**
 * What rows held beside what their mappers ask for, by key and tag. Where a newer release runs beside this one, or ran
 * and was taken back, that is what only it knows.
 */
const extrasByRow = new Map<string, Extras>();

/** Few rows are read and written again within a moment; what is older is forgotten, the oldest first. */
const mostRemembered = 5_000;

/** The fields that a mapper lists, also those that are not written because they are null. */
const fieldsOf = new WeakMap<object, ReadonlySet<string>>();

/** Remembers which fields a row that is written has a say about. */
export function noteFields(row: Row, fields: readonly string[]): Row {
  fieldsOf.set(row, new Set(fields));
  return row;
}

/** Remembers what of a row that is read its mapper does not ask for. */
export function noteExtras(row: StoredRow, known: readonly string[]): void {
  const asked = new Set([...known, 'schema', 'partitionKey', 'rowKey', 'etag', 'timestamp']);
  const extras = Object.entries(row.properties).filter(([name]) => !asked.has(name) && !name.startsWith('odata'));
  if (extras.length === 0) return;
  extrasByRow.set(placeOf(row, row.tag), Object.fromEntries(extras));
  const [oldest] = extrasByRow.keys();
  if (extrasByRow.size > mostRemembered && oldest !== undefined) extrasByRow.delete(oldest);
}

/** The same table, where a row that replaces the one read with its tag keeps what only a newer release knows. */
export function keepingUnknown(table: Table): Table {
  return { ...table, commit: (changes) => table.commit(changes.map(withExtras)) };
}

function withExtras(change: RowChange): RowChange {
  if (change.kind !== 'replace') return change;
  const fields = fieldsOf.get(change.row);
  const extras = extrasByRow.get(placeOf(change.row, change.tag));
  if (!fields || !extras) return change;
  const kept: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(extras)) {
    if (fields.has(name)) continue;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') kept[name] = value;
  }
  return { ...change, row: { ...kept, ...change.row } };
}

function placeOf({ partitionKey, rowKey }: Pick<Row, 'partitionKey' | 'rowKey'>, tag: string): string {
  return JSON.stringify([partitionKey, rowKey, tag]);
}
