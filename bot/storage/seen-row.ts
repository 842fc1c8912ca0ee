import * as v from 'valibot';
import type { Seen } from '#bot/use-cases/records.ts';
import { keyOf } from './keys.ts';
import { json, jsonText, newRow, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function seenRow(partnershipId: string, { personId, versions }: Seen): Row {
  const address = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.seen(personId) };
  return newRow(address, { personId, versions: jsonText(versionsSchema, versions) });
}

export function seenFromRow(row: StoredRow): Seen {
  return readRow(seenSchema, row);
}

const versionsSchema = v.record(v.string(), v.number());
const seenSchema = v.object({ personId: v.string(), versions: json(versionsSchema) });
