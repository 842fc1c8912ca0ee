import type { Acceptance, AcceptanceResult } from '#bot/use-cases/ports.ts';
import { auditRow } from './audit-row.ts';
import { initiativeStatusRow } from './initiative-status-row.ts';
import { keyOf } from './keys.ts';
import { requestRow } from './request-row.ts';
import { rowKeys } from './row-keys.ts';
import { statusUpdateRow } from './status-update-row.ts';
import { submissionRow, versionFromRow } from './submission-row.ts';
import type { Change, Table } from './table.ts';

/**
 * Commits an accepted update as one entity-group transaction: the version, where the initiative stands, its request,
 * the submission and the audit line, or nothing of it.
 */
export async function acceptUpdate(table: Table, acceptance: Acceptance): Promise<AcceptanceResult> {
  const committed = await table.commit(changesOf(acceptance));
  if (committed.ok) return { kind: 'accepted' };
  // Which operation failed says too little: of a submission sent twice, and of one whose commit was repeated because
  // its answer got lost, the version, the status or the submission row may be the first to collide. What is stored decides.
  const earlier = await table.get(keyOf(acceptance.partnershipId), rowKeys.submission(acceptance.submissionKey));
  return earlier ? { kind: 'repeated', version: versionFromRow(earlier) } : { kind: 'outdated' };
}

function changesOf(acceptance: Acceptance): Change[] {
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
