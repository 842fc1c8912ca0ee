import type { Change } from '#bot/use-cases/records.ts';
import { changeRows } from './change-rows.ts';
import { isSettled } from './outgoing-row.ts';
import { pointAhead } from './point-ahead.ts';
import type { RowAddress } from './row.ts';
import { isAuditKey } from './row-keys.ts';
import { type Committed, mostRowsAtOnce, type RowChange, type Table } from './table.ts';

/** A partnership's own rows, and the pointers to what is due in them. */
export type RecordTables = { readonly partnerships: Table; readonly due: Table };

/** Commits changes as `Records` promises it: pointers first, then everything in one transaction. */
export async function commitChanges(
  tables: RecordTables,
  partnershipId: string,
  changes: readonly Change[],
): Promise<'committed' | 'outdated'> {
  const rows = rowsToCommit(partnershipId, changes);
  if (rows.length === 0) return 'committed';
  await pointAhead(tables.due, partnershipId, changes);
  const committed = await tables.partnerships.commit(rows);
  if (committed.ok) {
    await sweepSettled(tables.partnerships, rows, committed);
    return 'committed';
  }
  return (await isWritten(tables.partnerships, rows)) ? 'committed' : 'outdated';
}

/** The rows of some changes, for one transaction. */
export function rowsToCommit(partnershipId: string, changes: readonly Change[]): readonly RowChange[] {
  const rows = changes.flatMap((change) => changeRows(partnershipId, change));
  requireOneTransaction(rows);
  return rows;
}

/** What no store would take is our own bug, and must not look like an outage that passes. */
function requireOneTransaction(rows: readonly RowChange[]): void {
  if (rows.length > mostRowsAtOnce) throw new Error(`One commit of ${rows.length} rows; ${mostRowsAtOnce} at most`);
  const keys = rows.map(({ row }) => row.rowKey);
  const twice = keys.find((key, n) => keys.indexOf(key) !== n);
  if (twice !== undefined) throw new Error(`One commit changes ${twice} twice`);
}

/** Takes away what only marks that a notice is settled. What is left by a failure here is swept by who reads it. */
async function sweepSettled(
  table: Table,
  rows: readonly RowChange[],
  { tags }: Extract<Committed, { readonly ok: true }>,
): Promise<void> {
  const marks = rows.flatMap(({ row }, n) => (isSettled(row) ? [{ ...addressOf(row), tag: tags[n] ?? '' }] : []));
  await Promise.allSettled(marks.map((mark) => table.removeUnchanged(mark)));
}

function addressOf({ partitionKey, rowKey }: RowAddress): RowAddress {
  return { partitionKey, rowKey };
}

/** A commit whose answer was lost is sent again and then meets itself: its own audit line says so. */
async function isWritten(table: Table, rows: readonly RowChange[]): Promise<boolean> {
  const line = rows.find(({ row }) => isAuditKey(row.rowKey))?.row;
  return line !== undefined && (await table.get(line.partitionKey, line.rowKey, ['schema'])) !== null;
}
