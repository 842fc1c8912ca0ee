import type { Backup, BackupRow } from '#bot/domain/backup.ts';
import { keyOf, partsOf } from './keys.ts';
import { partnershipFromRow } from './partnership-row.ts';
import { personFromRow } from './person-row.ts';
import { ownProperties, type StoredRow } from './row.ts';
import { directoryKeys, rowKeys, rowRanges, wholePartition } from './row-keys.ts';
import type { Table } from './table.ts';

export type BackupTables = { readonly partnerships: Table; readonly directory: Table };

/** Locks of ours; and digests of links, which might let somebody in who was shut out since. */
const leftOut = new Set(['seeding', 'restoring', 'calendar-feed', 'invitation']);

/** A partnership's rows for a backup, and where its people can be written to. */
export async function readBackup(
  { partnerships, directory }: BackupTables,
  partnershipId: string,
  madeAt: string,
): Promise<Backup | 'no_partnership' | 'never_still'> {
  const rows = await readStill(partnerships, keyOf(partnershipId));
  if (rows === null) return 'never_still';
  const head = rows.find(({ rowKey }) => rowKey === rowKeys.partnership());
  const partnership = head && partnershipFromRow(head);
  if (!partnership) return 'no_partnership';
  const kept = rows.filter(({ rowKey }) => !leftOut.has(kindOf(rowKey)));
  const people = await addressesOf(directory, rows);
  const own = [
    ...kept.map((row) => backupRow('Partnership', row)),
    ...people.map((row) => backupRow('Directory', row)),
  ];
  return { partnershipId, name: partnership.name, madeAt, rows: own };
}

/** The first word of a row's key. */
export function kindOf(rowKey: string): string {
  return partsOf(rowKey)[0] ?? '';
}

/** How often a partition is read until two readings are alike. */
const mostReadings = 10;

/**
 * A partition as it stood at one moment. One reading takes several pages, between which people write; but what two
 * readings one after the other show alike stood so between them. Null where it was never still.
 */
async function readStill(table: Table, partitionKey: string): Promise<readonly StoredRow[] | null> {
  const read = () => table.list({ partitionKey, range: wholePartition });
  let before = await read();
  for (let n = 1; n < mostReadings; n += 1) {
    const rows = await read();
    if (tagsOf(rows) === tagsOf(before)) return rows;
    before = rows;
  }
  return null;
}

function tagsOf(rows: readonly StoredRow[]): string {
  return rows.map(({ rowKey, tag }) => `${rowKey} ${tag}`).join('\n');
}

async function addressesOf(directory: Table, rows: readonly StoredRow[]): Promise<readonly StoredRow[]> {
  const { from, before } = rowRanges.people();
  const people = rows.filter(({ rowKey }) => from <= rowKey && rowKey < before).map(personFromRow);
  const found: StoredRow[] = [];
  for (const { tenantId, objectId } of people.flatMap(({ identities }) => identities)) {
    const partitionKey = directoryKeys.identity(tenantId, objectId);
    found.push(...(await directory.list({ partitionKey, range: wholePartition })));
  }
  // Which partnerships they are in, other ones too, is told by those themselves.
  return found.filter(({ rowKey }) => kindOf(rowKey) !== 'partnership');
}

function backupRow(table: BackupRow['table'], row: StoredRow): BackupRow {
  return { table, partition: row.partitionKey, row: row.rowKey, properties: ownProperties(row) };
}
