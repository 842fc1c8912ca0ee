import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isProcessAlive } from './is-process-alive.ts';
import { LaunchRefusal } from './launch-refusal.ts';
import { sentences } from './sentences.ts';

/** Says that a folder is ours to empty. */
const MARKER = '.tryg-overblik';
const LOCK = 'running.pid';

export type DataFolder = { readonly release: () => void };

/**
 * Takes the data folder for this process: makes it, refuses somebody else's, empties ours where that is asked, and
 * keeps a second copy out. A lock left behind by a process that is gone is taken over. Throws a LaunchRefusal.
 */
export function claimDataFolder(folder: string, reset: boolean): DataFolder {
  try {
    makeFolder(folder);
    const names = readdirSync(folder);
    if (names.length > 0 && !names.includes(MARKER)) throw new LaunchRefusal(sentences.folderNotOurs(folder));
    writeFileSync(
      path.join(folder, MARKER),
      'Data of a local run of Tryg Overblik. npm start -- --reset empties it.\n',
    );
    lock(folder);
  } catch (error) {
    if (error instanceof LaunchRefusal) throw error;
    throw new LaunchRefusal(sentences.folderNotWritable(folder), error);
  }
  if (reset) empty(folder);
  return { release: () => rmSync(path.join(folder, LOCK), { force: true }) };
}

/** Step by step: Node's own recursive mkdir never ends below a folder such as /proc, which refuses by "no such file". */
function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let each = path.resolve(folder); !existsSync(each); each = path.dirname(each)) missing.unshift(each);
  for (const each of missing) mkdirSync(each);
}

function lock(folder: string): void {
  const file = path.join(folder, LOCK);
  if (tryLock(file)) return;
  const holder = Number(readFileSync(file, 'utf8'));
  if (isProcessAlive(holder)) throw new LaunchRefusal(sentences.alreadyRunning(holder, folder));
  rmSync(file, { force: true });
  if (!tryLock(file)) throw new LaunchRefusal(sentences.alreadyRunning(Number(readFileSync(file, 'utf8')), folder));
}

/** Creating a file that must not exist is atomic: of two copies that start together one gets it. */
function tryLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function empty(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name !== MARKER && name !== LOCK) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}
