import * as v from 'valibot';
import { newRow, type Row, readRow, type StoredRow } from './row.ts';
import { directoryKeys } from './row-keys.ts';

/** Leads from an identity or a tenant (the partition) to a partnership. */
export function partnershipLinkRow(partitionKey: string, partnershipId: string): Row {
  return newRow({ partitionKey, rowKey: directoryKeys.partnership(partnershipId) }, { partnershipId });
}

export function partnershipIdFromRow(row: StoredRow): string {
  return readRow(linkSchema, row).partnershipId;
}

const linkSchema = v.object({ partnershipId: v.string() });
