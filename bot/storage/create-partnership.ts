import type { AuditLine } from '#bot/domain/audit-line.ts';
import { Outage } from '#bot/domain/outage.ts';
import type { PartnershipSeed } from '#bot/domain/seed.ts';
import { auditRow } from './audit-row.ts';
import { partnershipRow } from './partnership-row.ts';
import { newRow, type Row, type RowAddress } from './row.ts';
import { batchesOf } from './row-batches.ts';
import { rowKeys, wholePartition } from './row-keys.ts';
import { seedRows } from './seed-rows.ts';
import { claimSeeding } from './seeding-claim.ts';
import type { RowChange, Table } from './table.ts';

/**
 * Writes all rows of a new partnership, the head row last: an interrupted seeding is no partnership, and seeding again
 * completes it. False where a partnership with this id exists. Throws an Outage where another seeding took over.
 */
export async function createPartnership(table: Table, seed: PartnershipSeed, audit: AuditLine): Promise<boolean> {
  const head = partnershipRow(seed.partnership);
  const rows = seedRows(seed);
  if (await isThere(table, head)) return false;
  const claim = await claimSeeding(table, head.partitionKey);
  // Somebody may have finished between the look and the claim.
  if (await isThere(table, head)) return false;

  const leftovers = claim.isTakeover ? await leftoversIn(table, head.partitionKey, rows) : [];
  for (const batch of batchesOf([...leftovers, ...rows.map(put)])) {
    if (!(await claim.commit(batch))) throw takenOver();
  }
  const auditAddress = { partitionKey: head.partitionKey, rowKey: rowKeys.newAudit(audit.at) };
  const isCommitted = await claim.commit([
    { kind: 'insert', row: head },
    { kind: 'insert', row: auditRow(auditAddress, audit) },
  ]);
  // A commit whose answer was lost is sent again and then meets itself: our own audit line says so.
  if (!isCommitted && !(await isThere(table, auditAddress))) throw takenOver();
  return true;
}

async function isThere(table: Table, { partitionKey, rowKey }: RowAddress): Promise<boolean> {
  return (await table.get(partitionKey, rowKey, ['schema'])) !== null;
}

function put(row: Row): RowChange {
  return { kind: 'put', row };
}

function takenOver(): Outage {
  return new Outage('seeding', new Error('Another seeding of this partnership took over'));
}

/** What an interrupted seeding wrote and this one does not. */
async function leftoversIn(table: Table, partitionKey: string, rows: readonly Row[]): Promise<readonly RowChange[]> {
  const wanted = new Set(rows.map((row) => row.rowKey)).add(rowKeys.seeding());
  const stored = await table.list({ partitionKey, range: wholePartition, select: ['schema'] });
  return stored
    .filter((row) => !wanted.has(row.rowKey))
    .map(({ rowKey }) => ({ kind: 'remove', row: newRow({ partitionKey, rowKey }, {}) }));
}
