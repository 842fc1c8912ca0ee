import { parseArgs } from 'node:util';
import type { BackupRow } from '#bot/domain/backup.ts';
import { type ParsedBackup, parseBackup } from '#bot/storage/backup-lines.ts';
import { openBackups } from '#bot/storage/open-backups.ts';
import { openStores } from '#bot/storage/open-stores.ts';
import { restorePartnership } from '#bot/use-cases/restore-partnership.ts';
import { readLines } from './backup-file.ts';
import { storeOfCommand } from './store-of-command.ts';

/**
 * `npm run restore -- <file>`: brings a partnership back into the store in TABLES_ENDPOINT. `--replace "<name>"` puts it
 * in the place of the one that is there; `--hidden <newer file>` keeps hidden what was hidden when that was made.
 */
const problems = await restore();
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

async function restore(): Promise<readonly string[]> {
  const options = { replace: { type: 'string' }, hidden: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [file] = positionals;
  if (!file) return ['Name the file: npm run restore -- <file> [--replace "<name>"] [--hidden <newer file>]'];
  const address = storeOfCommand(process.env);
  if (typeof address === 'string') return [address];
  const [backup, newer] = await Promise.all([parsedFile(file), newerRows(values.hidden)]);
  const wrong = [backup, newer].flatMap((read) => (read.ok ? [] : read.problems));
  if (!backup.ok || !newer.ok) return wrong;
  if (newer.id !== null && newer.id !== backup.value.partnershipId) return ['The newer file is of another partnership'];
  const at = new Date().toISOString();
  const run = restorePartnership(await openStores(address), await openBackups(address));
  const result = await run({ backup: backup.value, newer: newer.rows, typedName: values.replace ?? null, at });
  if (result.kind === 'stands_there') return [standsThere(result.name)];
  if (result.kind === 'work_failed')
    return ['Not over: what fell due since cannot be done. Run it again.', ...result.causes.map(String)];
  process.stdout.write(`${backup.value.name} stands as it did ${backup.value.madeAt}\n`);
  return [];
}

function standsThere(name: string): string {
  return `${name} is there already; nothing was changed. To put the backup in its place: --replace "<its name>"`;
}

async function parsedFile(file: string): Promise<ParsedBackup> {
  const lines = await readLines(file);
  return lines ? parseBackup(lines) : { ok: false, problems: [`${file} could not be read as a gzip file`] };
}

type Newer =
  | { readonly ok: true; readonly id: string | null; readonly rows: readonly BackupRow[] }
  | { readonly ok: false; readonly problems: readonly string[] };

async function newerRows(file: string | undefined): Promise<Newer> {
  if (file === undefined) return { ok: true, id: null, rows: [] };
  const parsed = await parsedFile(file);
  return parsed.ok ? { ok: true, id: parsed.value.partnershipId, rows: parsed.value.rows } : parsed;
}
