import { readFile } from 'node:fs/promises';
import { parseSeedFile, partnershipSeed } from '#bot/domain/seed-file.ts';
import { openStores } from '#bot/storage/open-stores.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { storeOfCommand } from './store-of-command.ts';

/**
 * `npm run seed -- <file>`: writes one partnership, with the people its file names, to the store in TABLES_ENDPOINT,
 * as whoever is signed in to Azure there (`az login`, or the site's own identity).
 */
const problems = await seed(process.argv[2]);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

async function seed(file: string | undefined): Promise<readonly string[]> {
  if (!file) return ['Name the file: npm run seed -- <file>'];
  const address = storeOfCommand(process.env);
  if (typeof address === 'string') return [address];
  const json = await readJsonFile(file);
  if (!json.ok) return [json.problem];
  const parsed = parseSeedFile(json.value);
  if (!parsed.ok) return parsed.problems;
  const stores = await openStores(address);
  const isNew = await seedPartnership(stores)(partnershipSeed(parsed.value), new Date().toISOString());
  process.stdout.write(
    isNew ? 'The partnership was written.\n' : 'The partnership was there already; nothing of it was changed.\n',
  );
  return [];
}

type JsonFile = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

async function readJsonFile(file: string): Promise<JsonFile> {
  try {
    return { ok: true, value: JSON.parse(await readFile(file, 'utf8')) };
  } catch {
    return { ok: false, problem: `${file} could not be read as JSON` };
  }
}
