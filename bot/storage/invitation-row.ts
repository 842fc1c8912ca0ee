import * as v from 'valibot';
import type { Invitation } from '#bot/domain/invitation.ts';
import { keyOf } from './keys.ts';
import { newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function invitationRow(partnershipId: string, invitation: Invitation): Row {
  const { personId, key, madeById, madeAt, expiresAt } = invitation;
  const address = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.invitation(personId) };
  return newRow(address, { personId, key, madeById, madeAt, expiresAt });
}

export function invitationFromRow(row: StoredRow): Invitation {
  return readRow(invitationSchema, row);
}

const invitationSchema = v.object({
  personId: v.string(),
  key: orNull(v.string()),
  madeById: v.string(),
  madeAt: v.string(),
  expiresAt: v.string(),
});
