import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The one that was tried. Never a dependency: it is fetched by whoever accepts its terms, when they ask for it. */
export const playgroundPackage = '@microsoft/m365agentsplayground@0.2.28';

export type PlaygroundProcess = {
  /** Settles when it has ended. */
  readonly ended: Promise<void>;
  stop(): void;
};

export type PlaygroundPlace = {
  readonly port: number;
  readonly serviceUrl: string;
  /** Where it sends what is typed and pressed. */
  readonly appEndpoint: string;
  /** An empty folder, so that it finds no settings of somebody else's. */
  readonly folder: string;
  /** npm's own script, as `npm run` tells it. */
  readonly npm: string;
};

/** Starts Microsoft 365 Agents Playground through npm, with its telemetry switched off in both the ways it has. */
export function startPlayground(place: PlaygroundPlace): PlaygroundProcess {
  const flags = ['--app-endpoint', place.appEndpoint, '--channel-id', 'msteams', '--port', String(place.port)];
  const child = spawn(
    process.execPath,
    [
      ...[place.npm, 'exec', '--yes', `--package=${playgroundPackage}`, '--', 'agentsplayground', ...flags],
      ...['--service-url', place.serviceUrl, '--disable-telemetry'],
    ],
    {
      cwd: place.folder,
      env: { ...process.env, ...switchedOff, PATH: pathWithOpener(place.folder) },
      stdio: ['ignore', 'ignore', 'inherit'],
      // A group of its own: npm passes no signals on to what it starts.
      detached: process.platform !== 'win32',
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return { ended, stop: () => stop(child) };
}

const switchedOff = { APPLICATION_INSIGHTS_NO_STATSBEAT: '1', NODE_NO_WARNINGS: '1' };

/** It ends without a word where Linux has no `xdg-open`: one that does nothing stands last on its path. */
function pathWithOpener(folder: string): string {
  const own = path.join(folder, 'opener');
  mkdirSync(own, { recursive: true });
  writeFileSync(path.join(own, 'xdg-open'), '#!/usr/bin/env node\n', { mode: 0o755 });
  return [process.env.PATH ?? '', own].join(path.delimiter);
}

function stop(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended between the two lines.
  }
}
