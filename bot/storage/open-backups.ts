import type { Backups } from '#bot/use-cases/backups.ts';
import { openTable, type StoresAddress } from './open-stores.ts';
import { readBackup } from './read-backup.ts';
import { restoringRows } from './restore-rows.ts';

/** Opens the tables as they are, with nothing hidden: a backup that left a text out could never show it again. */
export async function openBackups(address: StoresAddress): Promise<Backups> {
  const prefix = address.tablePrefix ?? '';
  const [partnerships, due, directory] = await Promise.all([
    openTable(address, `${prefix}Partnership`),
    openTable(address, `${prefix}Due`),
    openTable(address, `${prefix}Directory`),
  ]);
  const tables = { partnerships, due, directory };
  return { read: (partnershipId, at) => readBackup(tables, partnershipId, at), ...restoringRows(tables) };
}
