import { Outage } from '#bot/domain/outage.ts';
import type { Backups, RestoreStage } from '#bot/use-cases/backups.ts';
import { auditRow } from './audit-row.ts';
import { dueFromRow, isKnownWork } from './due-row.ts';
import { keyOf } from './keys.ts';
import { partnershipFromRow } from './partnership-row.ts';
import { minuteOf, pointerRow } from './pointer-row.ts';
import type { BackupTables } from './read-backup.ts';
import { rowsToRestore } from './restored-rows.ts';
import { newRow, type Row } from './row.ts';
import { batchesOf } from './row-batches.ts';
import { rowKeys, rowRanges, wholePartition } from './row-keys.ts';
import { claimSeeding } from './seeding-claim.ts';
import type { RowChange, Table } from './table.ts';

export type RestoreTables = BackupTables & { readonly due: Table };

/** The part of `Backups` that writes. */
export function restoringRows(tables: RestoreTables): Omit<Backups, 'read'> {
  return {
    standing: (partnershipId) => standing(tables.partnerships, partnershipId),
    write: (restore) => write(tables, restore),
    point: (partnershipId) => point(tables, partnershipId),
    end: (partnershipId) => tables.partnerships.remove(keyOf(partnershipId), rowKeys.restoring()),
  };
}

async function standing(table: Table, partnershipId: string) {
  const partitionKey = keyOf(partnershipId);
  const [head, mark] = await Promise.all([
    table.get(partitionKey, rowKeys.partnership()),
    table.get(partitionKey, rowKeys.restoring()),
  ]);
  const name = head && (partnershipFromRow(head)?.name ?? null);
  return { name, stage: mark && stageIn(mark.properties.stage) };
}

function stageIn(stage: unknown): RestoreStage {
  return stage === 'linking' ? 'linking' : 'writing';
}

function markRow(partnershipId: string, stage: NonNullable<RestoreStage>): Row {
  return newRow({ partitionKey: keyOf(partnershipId), rowKey: rowKeys.restoring() }, { stage });
}

/**
 * The mark comes first and the head goes: until the last commit there is no partnership here. Only then are rows written
 * over and leftovers taken away; the claim's tag keeps two restores from mixing.
 */
async function write(tables: RestoreTables, { backup, newer, at }: Parameters<Backups['write']>[0]): Promise<void> {
  const { partnershipId } = backup;
  const table = tables.partnerships;
  const partitionKey = keyOf(partnershipId);
  const claim = await claimSeeding(table, partitionKey);
  const mark = markRow(partnershipId, 'writing');
  const stored = await table.list({ partitionKey, range: wholePartition });
  const { rows, head, addresses } = rowsToRestore({ backup, standing: stored, newer, at });
  const commit = async (changes: readonly RowChange[]) => {
    if (!(await claim.commit(changes))) throw new Outage('restoring', new Error('Somebody else wrote here meanwhile'));
  };
  const hasHead = stored.some(({ rowKey }) => rowKey === head.rowKey);
  await commit([{ kind: 'put', row: mark }, ...(hasHead ? [{ kind: 'remove', row: head } as const] : [])]);
  await forgetPointers(tables.due, partitionKey);
  const ours = new Set([...rows, head, mark].map(({ rowKey }) => rowKey)).add(rowKeys.seeding());
  const leftovers = stored.filter(({ rowKey }) => !ours.has(rowKey));
  const removals = leftovers.map(
    ({ rowKey }) => ({ kind: 'remove', row: newRow({ partitionKey, rowKey }, {}) }) as const,
  );
  for (const batch of batchesOf([...removals, ...rows.map((row) => ({ kind: 'put', row }) as const)]))
    await commit(batch);
  // Whoever has spoken with the bot since the backup is known by a newer address.
  for (const row of addresses) await tables.directory.insert(row);
  const line = { at, by: 'restore', action: 'partnership_restored', subject: backup.madeAt } as const;
  await commit([
    { kind: 'insert', row: head },
    { kind: 'insert', row: auditRow({ partitionKey, rowKey: rowKeys.newAudit(at) }, line) },
  ]);
}

/** More than all minutes of all partnerships of a country. */
const mostPointers = 500_000;

async function forgetPointers(due: Table, partitionKey: string): Promise<void> {
  const all = await due.listAcross({ partitions: { from: '0', before: ':' }, limit: mostPointers });
  for (const row of all) if (row.rowKey === partitionKey) await due.remove(row.partitionKey, row.rowKey);
}

async function point({ partnerships, due }: RestoreTables, partnershipId: string): Promise<void> {
  const rows = await partnerships.list({ partitionKey: keyOf(partnershipId), range: rowRanges.due() });
  const minutes = new Set(rows.filter(isKnownWork).map((row) => minuteOf(dueFromRow(row).at)));
  for (const minute of minutes) await due.put(pointerRow(partnershipId, minute));
  await partnerships.put(markRow(partnershipId, 'linking'));
}
