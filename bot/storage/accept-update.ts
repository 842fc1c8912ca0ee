import type { Acceptance, AcceptanceResult } from '#bot/use-cases/ports.ts';
import { auditRow } from './audit-row.ts';
import { type RecordTables, rowsToCommit } from './commit-changes.ts';
import { initiativeStatusRow } from './initiative-status-row.ts';
import { keyOf } from './keys.ts';
import { pointAhead } from './point-ahead.ts';
import { requestRow } from './request-row.ts';
import { rowKeys } from './row-keys.ts';
import { statusUpdateRow } from './status-update-row.ts';
import { submissionRow, versionFromRow } from './submission-row.ts';
import type { RowChange } from './table.ts';

/**
 * Commits an accepted update as one entity-group transaction: the version, where the initiative stands, its request,
 * the submission, the audit line and whatever follows from it, or nothing of it.
 */
export async function acceptUpdate(tables: RecordTables, acceptance: Acceptance): Promise<AcceptanceResult> {
  const { partnerships: table, due } = tables;
  const { partnershipId, also } = acceptance;
  const rows = [...changesOf(acceptance), ...rowsToCommit(partnershipId, also)];
  await pointAhead(due, partnershipId, also);
  const committed = await table.commit(rows);
  if (committed.ok) return { kind: 'accepted' };
  // Which operation failed says too little: of a submission sent twice, and of one whose commit was repeated because
  // its answer got lost, the version, the status or the submission row may be the first to collide. What is stored decides.
  const earlier = await table.get(keyOf(partnershipId), rowKeys.submission(acceptance.submissionKey));
  return earlier ? { kind: 'repeated', version: versionFromRow(earlier) } : { kind: 'outdated' };
}

function changesOf(acceptance: Acceptance): RowChange[] {
  const { partnershipId, update, status, statusTag, request, submissionKey, audit } = acceptance;
  const auditAddress = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.newAudit(audit.at) };
  return [
    { kind: 'insert', row: statusUpdateRow(partnershipId, update) },
    { kind: 'replace', row: initiativeStatusRow(partnershipId, status), tag: statusTag },
    { kind: 'put', row: requestRow(partnershipId, request) },
    { kind: 'insert', row: submissionRow(partnershipId, submissionKey, update.version) },
    { kind: 'insert', row: auditRow(auditAddress, audit) },
  ];
}
