import * as v from 'valibot';
import type { Snapshot } from '#bot/domain/snapshot.ts';
import { keyOf } from './keys.ts';
import { newRow, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

/** A snapshot's head: its entries are rows of their own, written before it. */
export function snapshotRow(partnershipId: string, { roundId, number, frozenAt }: Omit<Snapshot, 'entries'>): Row {
  const address = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.snapshot(roundId, number) };
  return newRow(address, { roundId, number, frozenAt });
}

export function snapshotFromRow(row: StoredRow): Omit<Snapshot, 'entries'> {
  return readRow(snapshotSchema, row);
}

const snapshotSchema = v.object({ roundId: v.string(), number: v.number(), frozenAt: v.string() });
