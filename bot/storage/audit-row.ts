import * as v from 'valibot';
import { type AuditLine, auditActions } from '#bot/domain/audit-line.ts';
import { newRow, type Row, type RowAddress, readRow, type StoredRow } from './row.ts';

/** The address holds a random part, so that it is made once and can be looked up after a doubtful write. */
export function auditRow(address: RowAddress, line: AuditLine): Row {
  return newRow(address, { at: line.at, by: line.by, action: line.action, subject: line.subject });
}

export function auditLineFromRow(row: StoredRow): AuditLine {
  return readRow(auditSchema, row);
}

const auditSchema = v.object({
  at: v.string(),
  by: v.string(),
  // What only a newer release knows is read all the same.
  action: v.fallback(v.picklist(auditActions), 'other_event'),
  subject: v.string(),
});
