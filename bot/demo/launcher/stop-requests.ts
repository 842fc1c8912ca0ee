import { isProcessAlive } from './is-process-alive.ts';

const LOOK_EVERY_MS = 500;

/**
 * Settles at the first of: Ctrl-C, SIGTERM, a closed terminal, and the end of our own parent. The last one matters
 * because npm passes no signals on: when it is stopped, nobody tells us. Later signals are heard and do nothing, so
 * that a second Ctrl-C does not cut off the saving.
 */
export function stopRequested(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    const timer = setInterval(() => {
      if (process.ppid === parent && isProcessAlive(parent)) return;
      clearInterval(timer);
      resolve();
    }, LOOK_EVERY_MS);
    timer.unref();
  });
}
