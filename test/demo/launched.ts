import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isProcessAlive } from '#bot/demo/launcher/is-process-alive.ts';
import { demoClient } from '#test/support/demo-client.ts';
import { freePort } from '#test/support/demo-server.ts';
import { dataOf } from '#test/support/read-card.ts';

export type Launched = {
  readonly child: ChildProcess;
  readonly origin: string;
  readonly port: number;
  readonly dataDir: string;
  /** All that the terminal showed so far. */
  printed(): string;
  /** Waits until the terminal shows this. */
  shows(words: RegExp): Promise<void>;
  ended(): Promise<number | null>;
};

export type LaunchOptions = {
  readonly args?: readonly string[];
  readonly port?: number;
  readonly dataDir: string;
  readonly script?: '#bot/demo/start.ts' | '#test/demo/start-parent.ts';
};

/** `npm start` as its own process, without npm. */
export async function launched(options: LaunchOptions): Promise<Launched> {
  const { args = [], script = '#bot/demo/start.ts', dataDir } = options;
  const port = options.port ?? (await freePort());
  const child = spawn(process.execPath, [fileURLToPath(import.meta.resolve(script)), ...args], {
    env: { ...withoutNpm(process.env), PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  child.stdout?.on('data', (chunk) => {
    printed += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    printed += String(chunk);
  });
  const exited = once(child, 'exit');
  return {
    child,
    port,
    dataDir,
    origin: `http://127.0.0.1:${port}`,
    printed: () => printed,
    shows: (words) =>
      until(
        () => words.test(printed),
        () => printed,
      ),
    ended: async () => (await exited)[0],
  };
}

/** The tests may run under npm themselves; whether the launcher does is for each test to say. */
function withoutNpm({ npm_lifecycle_event: _, ...environment }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return environment;
}

export async function until(isSo: () => boolean | Promise<boolean>, what: () => string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await isSo()) return;
    await sleep(50);
  }
  assert.fail(`waited in vain: ${what()}`);
}

export async function untilGone(processId: number): Promise<void> {
  await until(
    () => !isProcessAlive(processId),
    () => `process ${processId}`,
  );
}

/** A lead answers; comes back when "sendt" was shown. */
export async function answerAsLead(origin: string, happened: string): Promise<void> {
  const lead = await demoClient(origin, 'tovholder-demensindsatser');
  await lead.say('status');
  await lead.press(dataOf((await lead.cards()).at(-1), 'status.open', 'demensindsatser'));
  const submit = dataOf((await lead.cards()).at(-1), 'status.submit');
  const answer = {
    happened,
    health: 'on_track',
    nextSteps: 'Videre.',
    visibility: 'all',
    confirmed: 'true',
    help: 'none',
  };
  const receipt = await lead.press({ ...submit, ...answer });
  assert.match(JSON.stringify(receipt.value), /Sendt/);
}

export async function storedAnswer(origin: string): Promise<string> {
  const coordinator = await demoClient(origin, 'koordinator-kommune');
  return JSON.stringify((await coordinator.get('/api/initiatives/demensindsatser')).body);
}

export function aFolder() {
  const around = mkdtempSync(path.join(tmpdir(), 'demo-start-'));
  return { dataDir: path.join(around, 'data'), around, remove: () => rmSync(around, { recursive: true, force: true }) };
}
