import * as v from 'valibot';
import type { Identity } from '#bot/domain/person.ts';
import { keyOf } from './keys.ts';
import { newRow, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

/** Leads from who somebody is to Entra to who they are in this partnership. */
export function identityRow(partnershipId: string, identity: Identity, personId: string): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.identity(identity.tenantId, identity.objectId) },
    { personId },
  );
}

export function personIdFromRow(row: StoredRow): string {
  return readRow(identitySchema, row).personId;
}

const identitySchema = v.object({ personId: v.string() });
