import { existsSync } from 'node:fs';
import path from 'node:path';
import packagedChromium from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Cut off from the world. A route would do it too, but takes every request's answer past the cache.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** The packaged one gets no flags of its own package: they run everything in one process, where a second context hangs. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = installedBrowser() ?? (await packagedChromium.executablePath());
  // A field for a day is written as the browser's own language has it, where the browser came with Danish.
  return chromium.launch({ executablePath, args, env: { ...process.env, LANGUAGE: 'da' } });
}

/** The first browser found where systems usually put them, or null. */
function installedBrowser(): string | null {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`);
    return chosen;
  }
  return usualPaths().find((candidate) => existsSync(candidate)) ?? null;
}

function usualPaths(): readonly string[] {
  if (process.platform === 'darwin') return macPaths;
  if (process.platform === 'win32') return windowsPaths();
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.flatMap((folder) => linuxNames.map((name) => path.join(folder, name)));
}

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function windowsPaths(): readonly string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
  return folders.flatMap((folder) => programs.map((program) => path.join(folder, program)));
}
