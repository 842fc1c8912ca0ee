import * as v from 'valibot';
import type { Confirmation } from '#bot/use-cases/records.ts';
import { keyOf } from './keys.ts';
import { newRow, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function confirmationRow(partnershipId: string, confirmation: Confirmation): Row {
  const { initiativeId, version, personId, at } = confirmation;
  const address = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.confirmation(initiativeId, version, personId) };
  return newRow(address, { initiativeId, version, personId, at });
}

export function confirmationFromRow(row: StoredRow): Confirmation {
  return readRow(confirmationSchema, row);
}

const confirmationSchema = v.object({
  initiativeId: v.string(),
  version: v.number(),
  personId: v.string(),
  at: v.string(),
});
