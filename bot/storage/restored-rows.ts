import type { Backup, BackupRow } from '#bot/domain/backup.ts';
import { partsOf } from './keys.ts';
import { kindOf } from './read-backup.ts';
import { ownProperties, type Row, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export type RowsToRestore = {
  /** All of the partnership's rows but its head. */
  readonly rows: readonly Row[];
  readonly head: Row;
  readonly addresses: readonly Row[];
};

export type Restore = {
  readonly backup: Backup;
  /** What lies in the partition now. */
  readonly standing: readonly StoredRow[];
  readonly newer: readonly BackupRow[];
  readonly at: string;
};

/**
 * What a backup's rows are when they are brought back: nothing of it is sent, and what was hidden or noted in the audit
 * trail since it was made stays so. Damage is a bug of ours here: the file has been read through before.
 */
export function rowsToRestore({ backup, standing, newer, at }: Restore): RowsToRestore {
  const own = backup.rows.filter(({ table }) => table === 'Partnership');
  const hidden = [...standing.map(plainRow), ...newer.filter(({ table }) => table === 'Partnership').map(rowOf)];
  const lasting = unlike([...hidden.filter(isHiding), ...own.map(rowOf).filter(isHiding)]);
  const audit = standing.map(plainRow).filter(({ rowKey }) => kindOf(rowKey) === 'audit');
  const others = own
    .map(rowOf)
    .filter((row) => !isHiding(row) && kindOf(row.rowKey) !== 'outgoing')
    .map((row) => notSent(row, at));
  const byKey = new Map([...audit, ...others, ...lasting].map((row) => [row.rowKey, row]));
  const head = byKey.get(rowKeys.partnership());
  if (!head) throw new Error('A backup without its head');
  byKey.delete(head.rowKey);
  return {
    rows: [...byKey.values()],
    head,
    addresses: backup.rows.filter(({ table }) => table === 'Directory').map(rowOf),
  };
}

function rowOf({ partition, row, properties }: BackupRow): Row {
  return { ...properties, partitionKey: partition, rowKey: row };
}

function plainRow(row: StoredRow): Row {
  return { ...ownProperties(row), partitionKey: row.partitionKey, rowKey: row.rowKey };
}

/** That a text is hidden, or was and is shown again. */
const hiding = ['redaction', 'redaction-released'];

function isHiding({ rowKey }: Row): boolean {
  return hiding.includes(kindOf(rowKey));
}

/** Of several that are about the same the first alone: what is in force now decides whether a text is hidden. */
function unlike(rows: readonly Row[]): readonly Row[] {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const about = partsOf(row.rowKey).slice(1).join('|');
    if (!first.has(about)) first.set(about, row);
  }
  return [...first.values()];
}

/** Whether what waited when the backup was made was sent afterwards, nobody knows any more. */
function notSent(row: Row, at: string): Row {
  if (kindOf(row.rowKey) !== 'delivery' || row.state !== 'waiting') return row;
  return { ...row, state: 'failed', settledAt: at, failureReason: 'restored' };
}
