import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LaunchRefusal } from './launch-refusal.ts';
import { sentences } from './sentences.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
/** What the pages are made of: the tab itself and the rooms of the server that it reads. */
const SOURCES = ['tab', 'bot/domain', 'bot/contract', 'bot/text', 'package-lock.json'];
const LAST_BUILT = 'tab/dist/demo/index.html';

/** True where the pages were never built, or something they are made of is newer than they are. */
export function isTabStale(root: string = ROOT): boolean {
  const built = modifiedAt(path.join(root, LAST_BUILT));
  return built === null || SOURCES.some((source) => newestIn(path.join(root, source)) > built);
}

/** Builds the pages. Throws a LaunchRefusal after what the build itself had to say. */
export async function buildTab(): Promise<void> {
  const vite = path.join(path.dirname(fileURLToPath(import.meta.resolve('vite/package.json'))), 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', 'tab', '--logLevel', 'error'], { cwd: ROOT, stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new LaunchRefusal(sentences.buildFailed);
}

function modifiedAt(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

function newestIn(place: string): number {
  const itself = modifiedAt(place);
  if (itself === null || !statSync(place).isDirectory()) return itself ?? 0;
  const names = readdirSync(place).filter((name) => name !== 'dist');
  return Math.max(itself, ...names.map((name) => newestIn(path.join(place, name))));
}
