import * as v from 'valibot';
import type { Pack, PackMark } from '#bot/domain/pack.ts';
import { packAudiences } from '#bot/domain/pack-audience.ts';
import { keyOf, partsOf as keyParts } from './keys.ts';
import { partsOf } from './long-text.ts';
import { packSchema } from './pack-schema.ts';
import { json, jsonText, newRow, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

type MadePack = { readonly value: Pack; readonly madeById: string };

/** A pack's mark, which lists are made of, and the whole of it as JSON in as many rows as that is long. */
export function packRows(partnershipId: string, { value, madeById }: MadePack): readonly Row[] {
  const { roundId, number, audience, madeAt, snapshot } = value;
  const partitionKey = keyOf(partnershipId);
  const mark = newRow(
    { partitionKey, rowKey: rowKeys.pack(roundId, number) },
    { roundId, number, audience, madeAt, snapshot, madeById },
  );
  const parts = partsOf(jsonText(packSchema, value)).map((text, part) =>
    newRow({ partitionKey, rowKey: rowKeys.packPart(roundId, number, part) }, { text }),
  );
  return [mark, ...parts];
}

export function packMarkFromRow(row: StoredRow): PackMark {
  return readRow(markSchema, row);
}

/** The pack that rows hold together, in the order of their keys. */
export function packFromParts(rows: readonly StoredRow[]): Pack {
  const text = rows.map((row) => readRow(partSchema, row).text).join('');
  const parsed = v.safeParse(json(packSchema), text);
  if (parsed.success) return parsed.output;
  // Names the place, never what stands there.
  const wrong = parsed.issues.map((issue) => v.getDotPath(issue) ?? '(pack)');
  throw new Error(`The pack in ${rows[0]?.rowKey} cannot be read: ${wrong.join(', ')}`);
}

/** Rows in which a pack's text stands whole in the first of its parts, which can be read as well. */
export function inOneRow(rows: readonly StoredRow[]): readonly StoredRow[] {
  const [first, ...others] = rows.filter(isPackPart);
  if (!first || others.length === 0) return rows;
  const text = [first, ...others].map(({ properties }) => String(properties.text)).join('');
  const whole = (row: StoredRow) => (row === first ? text : '');
  return rows.map((row) => (isPackPart(row) ? { ...row, properties: { ...row.properties, text: whole(row) } } : row));
}

export function isPackPart({ rowKey }: Pick<StoredRow, 'rowKey'>): boolean {
  return keyParts(rowKey)[0] === 'pack-part';
}

const markSchema = v.object({
  roundId: v.string(),
  number: v.number(),
  audience: v.picklist(packAudiences),
  madeAt: v.string(),
  snapshot: v.number(),
});

const partSchema = v.object({ text: v.string() });
