import * as v from 'valibot';
import type { AuditAction, AuditLine } from '#bot/domain/audit-line.ts';
import { newRow, type Row, type RowAddress, readRow, type StoredRow } from './row.ts';

/** The address holds a random part, so that it is made once and can be looked up after a doubtful write. */
export function auditRow(address: RowAddress, line: AuditLine): Row {
  return newRow(address, { at: line.at, by: line.by, action: line.action, subject: line.subject });
}

export function auditLineFromRow(row: StoredRow): AuditLine {
  return readRow(auditSchema, row);
}

const actions = [
  'status_submitted',
  'partnership_created',
  'partnership_seeded',
  'administrator_claimed',
  'identity_linked',
  'person_added',
  'roles_given',
] as const satisfies readonly AuditAction[];

const auditSchema = v.object({
  at: v.string(),
  by: v.string(),
  action: v.picklist(actions),
  subject: v.string(),
});
