import * as v from 'valibot';
import type { Snooze } from '#bot/use-cases/records.ts';
import { keyOf } from './keys.ts';
import { newRow, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function snoozeRow(partnershipId: string, { roundId, personId, until }: Snooze): Row {
  const address = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.snooze(roundId, personId) };
  return newRow(address, { roundId, personId, until });
}

export function snoozeFromRow(row: StoredRow): Snooze {
  return readRow(snoozeSchema, row);
}

const snoozeSchema = v.object({ roundId: v.string(), personId: v.string(), until: v.string() });
