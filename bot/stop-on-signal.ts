import type { Server } from 'restify';
import type { Log } from './log.ts';

/** App Service waits longer than this before it kills; a turn that takes longer has been given up by Teams. */
const longestTurnMs = 15_000;

/** Takes no new requests, finishes those under way, and ends. */
export function stopOnSignal(server: Server, log: Log): void {
  const stop = (signal: string) => {
    log.info('stopping', { signal });
    server.close(() => process.exit(0));
    server.server.closeIdleConnections();
    setTimeout(() => process.exit(0), longestTurnMs).unref();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(signal));
}
