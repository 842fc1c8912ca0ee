import * as v from 'valibot';
import { partsOf } from './long-text.ts';
import { json, newRow, type Row, type RowAddress, readRow, type StoredRow } from './row.ts';

/** A long text in as many rows as it needs; `address` says where each lies, from 0. */
export function textParts(text: string, address: (part: number) => RowAddress): readonly Row[] {
  return partsOf(text).map((part, n) => newRow(address(n), { text: part }));
}

/** The JSON that such rows hold together, in the order of their keys. The error names the place, never what stands there. */
export function fromTextParts<const Schema extends v.GenericSchema>(
  schema: Schema,
  rows: readonly StoredRow[],
): v.InferOutput<Schema> {
  const text = rows.map((row) => readRow(partSchema, row).text).join('');
  const parsed = v.safeParse(json(schema), text);
  if (parsed.success) return parsed.output;
  const wrong = (parsed.issues ?? []).map((issue) => v.getDotPath(issue) ?? '(whole)');
  throw new Error(`What lies in ${rows[0]?.rowKey} cannot be read: ${wrong.join(', ')}`);
}

const partSchema = v.object({ text: v.string() });
