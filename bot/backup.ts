import { backupLines } from '#bot/storage/backup-lines.ts';
import { openBackups } from '#bot/storage/open-backups.ts';
import { daBackup } from '#bot/text/da-backup.ts';
import { enBackup } from '#bot/text/en-backup.ts';
import { writeLines } from './backup-file.ts';
import { storeOfCommand } from './store-of-command.ts';

/**
 * `npm run backup -- <partnership> <file>`: writes all that is kept about one partnership to a file that can be read
 * without us, from the store in TABLES_ENDPOINT, as whoever is signed in to Azure there. The server may run meanwhile.
 */
const problem = await backup(process.argv[2], process.argv[3]);
if (problem !== null) process.stderr.write(`${problem}\n`);
process.exitCode = problem === null ? 0 : 1;

async function backup(partnershipId: string | undefined, file: string | undefined): Promise<string | null> {
  if (!partnershipId || !file) return 'Name the partnership and the file: npm run backup -- <partnership> <file>';
  const address = storeOfCommand(process.env);
  if (typeof address === 'string') return address;
  const read = await (await openBackups(address)).read(partnershipId, new Date().toISOString());
  if (read === 'no_partnership') return 'There is no such partnership; nothing was written';
  if (read === 'never_still')
    return 'The partnership was changed all the time; nothing was written. Try again in a while';
  const words = { about: [...daBackup.about, ...enBackup.about], kinds: { da: daBackup.kinds, en: enBackup.kinds } };
  await writeLines(file, backupLines(read, words));
  process.stdout.write(`${read.rows.length} rows of ${read.name} were written\n`);
  return null;
}
