import type { Server } from 'restify';
import type { Log } from './log.ts';

/**
 * Longer than a send and its settling together may take, and shorter than the time that App Service gives us:
 * `WEBSITES_CONTAINER_STOP_TIME_LIMIT` in infra/modules/site.bicep, five seconds where nothing is set
 * (https://learn.microsoft.com/azure/app-service/reference-app-settings).
 */
export const longestStopMs = 50_000;

type Stopping = {
  readonly server: Server;
  readonly log: Log;
  /** Ends what is done in the background, and what the requests decide that are not yet answered. */
  readonly stop: (answered: Promise<unknown>) => Promise<void>;
  readonly mostMs?: number;
};

/**
 * Takes no new requests, finishes those under way and what is done in the background, and ends. What cannot be finished
 * in time is found and done by whichever server comes next. A second signal ends it at once.
 */
export function stopOnSignal({ server, log, stop, mostMs = longestStopMs }: Stopping): void {
  let isStopping = false;
  const end = (code: number, facts: { readonly how: string }) => {
    log.info('stopped', facts);
    process.exit(code);
  };
  const onSignal = (signal: string) => {
    if (isStopping) return end(1, { how: 'second_signal' });
    isStopping = true;
    log.info('stopping', { signal });
    const answered = new Promise<void>((resolve) => server.close(() => resolve()));
    Promise.allSettled([answered, stop(answered)]).then(() => end(0, { how: 'finished' }));
    server.server.closeIdleConnections();
    setTimeout(() => end(1, { how: 'out_of_time' }), mostMs).unref();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => onSignal(signal));
}
