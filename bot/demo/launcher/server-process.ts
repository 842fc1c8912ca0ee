import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type ServerProcess = {
  /** True when it answers requests, false when it ended before that. */
  readonly listening: Promise<boolean>;
  readonly ended: Promise<void>;
  readonly processId: number;
  /** Lets it answer what is under way, and waits until it has ended. */
  stop(): Promise<void>;
};

export type ServerPlace = {
  readonly port: number;
  readonly dataDir: string;
  readonly tablesEndpoint: string;
  readonly queuesEndpoint: string;
  /** Its log lines go to this file, so that the terminal stays readable. */
  readonly logFile: string;
};

/** It answers what is under way within three seconds of its own accord. */
const PATIENCE_MS = 5000;

/**
 * Starts the server in a process group of its own, so that Ctrl-C in the terminal reaches only the launcher, which
 * decides what stops first. Hanging up on it is what stops it: the same happens when the launcher is killed.
 */
export function startServer(place: ServerPlace): ServerProcess {
  const log = openSync(place.logFile, 'a');
  const script = fileURLToPath(import.meta.resolve('#bot/demo/serve.ts'));
  const services = ['--tables', place.tablesEndpoint, '--queues', place.queuesEndpoint];
  const flags = ['--port', String(place.port), '--data-dir', place.dataDir, ...services];
  const child = spawn(process.execPath, [script, ...flags], {
    stdio: ['ignore', log, log, 'ipc'],
    detached: true,
    windowsHide: true,
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    ended,
    listening: Promise.race([told(child), ended.then(() => false)]),
    processId: child.pid ?? 0,
    async stop() {
      if (child.connected) child.disconnect();
      const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}

function told(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => child.once('message', () => resolve(true)));
}
