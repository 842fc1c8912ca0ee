import type { Server } from 'restify';
import type { Log } from './log.ts';

/** App Service waits longer than this before it kills; a turn that takes longer has been given up by Teams. */
const longestTurnMs = 15_000;

/**
 * Takes no new requests, finishes those under way and what is done in the background, and ends. What cannot be finished
 * in time is found and done by whichever server comes next.
 */
export function stopOnSignal(server: Server, log: Log, stopWork: () => Promise<void>): void {
  const stop = (signal: string) => {
    log.info('stopping', { signal });
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    Promise.allSettled([closed, stopWork()]).then(() => process.exit(0));
    server.server.closeIdleConnections();
    setTimeout(() => process.exit(0), longestTurnMs).unref();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(signal));
}
