import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isProcessAlive } from './is-process-alive.ts';

const LOOK_EVERY_MS = 500;

/**
 * Settles at the first of: Ctrl-C, SIGTERM, a closed terminal, and the end of whoever started us. The last one matters
 * because npm passes no signals on: when it is stopped, nobody tells us. Later signals are heard and do nothing, so
 * that a second Ctrl-C does not cut off the saving.
 */
export function stopRequested(): Promise<void> {
  const isStarterGone = watchStarter();
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    const timer = setInterval(() => {
      if (!isStarterGone()) return;
      clearInterval(timer);
      resolve();
    }, LOOK_EVERY_MS);
    timer.unref();
  });
}

/** Between npm and us stands a shell, which waits for us when npm is killed: so npm is watched through it. */
function watchStarter(): () => boolean {
  const parent = process.ppid;
  const npm = process.env.npm_lifecycle_event === undefined ? null : parentOf(parent);
  return () => {
    if (process.ppid !== parent || !isProcessAlive(parent)) return true;
    if (npm === null) return false;
    return !isProcessAlive(npm) || (process.platform === 'linux' && parentOf(parent) !== npm);
  };
}

/** Null where the system does not tell: Windows, where closing the window ends all of us together. */
function parentOf(processId: number): number | null {
  try {
    if (process.platform === 'win32') return null;
    if (process.platform === 'linux') return parentIn(readFileSync(`/proc/${processId}/stat`, 'utf8'));
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(processId)], { encoding: 'utf8' }));
  } catch {
    // It ended while we asked; the next look sees that.
    return null;
  }
}

/** `123 (name, which may hold anything) S 1 …`: the parent comes after the state. */
function parentIn(stat: string): number {
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
