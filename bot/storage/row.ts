import * as v from 'valibot';
import { Refusal } from '#bot/domain/refusal.ts';
import { noteExtras, noteFields } from './unknown-properties.ts';

/** A row as it is written: its keys, the version of its shape, and its properties. */
export type Row = Readonly<Record<string, string | number | boolean>> & {
  readonly partitionKey: string;
  readonly rowKey: string;
};

/** A row as it was read; its mapper parses the properties. */
export type StoredRow = {
  readonly partitionKey: string;
  readonly rowKey: string;
  /** The ETag that guards the next write. */
  readonly tag: string;
  readonly properties: Readonly<Record<string, unknown>>;
};

export type RowAddress = { readonly partitionKey: string; readonly rowKey: string };

/** What a mapper lists, field by field; null is not written, for Azure Tables has no null. */
export type Properties = Readonly<Record<string, string | number | boolean | null>>;

/** Most UTF-16 units Azure takes in one text property. */
const longestText = 32_768;

/** The version of the rows' shape that this release writes and reads. */
export const shape = 1;

/** Makes a row to write. Refuses a text that Azure would not take, as `invalid_input` with the field's name. */
export function newRow(address: RowAddress, properties: Properties): Row {
  const written: Record<string, string | number | boolean> = {};
  for (const [field, value] of Object.entries(properties)) {
    if (value === null) continue;
    if (typeof value === 'string' && value.length > longestText) {
      throw new Refusal('invalid_input', { field, limit: longestText });
    }
    written[field] = value;
  }
  const row = { ...written, schema: shape, partitionKey: address.partitionKey, rowKey: address.rowKey };
  return noteFields(row, Object.keys(properties));
}

/**
 * Parses a stored row. Properties that a newer release added are ignored, and kept where the row is replaced. A row that does not parse is a bug or
 * damage: the error names the row and the fields, never what they hold.
 */
export function readRow<const Schema extends v.GenericSchema>(schema: Schema, row: StoredRow): v.InferOutput<Schema> {
  const isOurShape = row.properties.schema === shape;
  const parsed = v.safeParse(schema, row.properties);
  if (isOurShape && parsed.success) {
    if ('entries' in schema && isRecord(schema.entries)) noteExtras(row, Object.keys(schema.entries));
    return parsed.output;
  }
  const wrong = (parsed.issues ?? []).map((issue) => v.getDotPath(issue) ?? '(row)');
  const fields = new Set([...(isOurShape ? [] : ['schema']), ...wrong]);
  throw new Error(`Row ${row.partitionKey} / ${row.rowKey} cannot be read: ${[...fields].join(', ')}`);
}

/** What a stored row holds beside its keys and what the table service adds, whoever wrote it. */
export function ownProperties({ properties }: StoredRow): Readonly<Record<string, string | number | boolean>> {
  const own: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (addedByStore.has(name) || name.startsWith('odata')) continue;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') own[name] = value;
  }
  return own;
}

const addedByStore = new Set(['partitionKey', 'rowKey', 'etag', 'timestamp']);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A list or record kept as JSON in one text property. */
export function json<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(v.string(), v.parseJson(), schema);
}

/** The text of such a property: the schema is the list of what may be written, at every depth. */
export function jsonText<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: Unchanged<v.InferInput<Schema>>,
): string {
  return JSON.stringify(v.parse(schema, value));
}

type Unchanged<T> = { readonly [K in keyof T]: Unchanged<T[K]> };

/** A property that is not written when it is null. */
export function orNull<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.nullish(schema, null);
}
