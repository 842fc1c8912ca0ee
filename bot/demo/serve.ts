import { parseArgs } from 'node:util';
import { createLog, factsOfError } from '#bot/log.ts';
import { readVersion } from '#bot/read-version.ts';
import { type OpenDemo, openDemo } from './open-demo.ts';

/**
 * The demonstration's server as a process of its own; the launcher starts it and owns the store beside it.
 * `--port`, `--data-dir` and `--tables` and `--queues` (the storage services' addresses on loopback) must all be given.
 * Tells its parent `listening` over IPC, where there is one, when the first request can be answered.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    'data-dir': { type: 'string' },
    tables: { type: 'string' },
    queues: { type: 'string' },
  },
});
const log = createLog((line) => process.stderr.write(line));

let end = (): void => process.exit(0);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => end());
// The launcher hangs up to stop us, and so does its death.
process.once('disconnect', () => end());

try {
  const open = await openDemo({
    port: Number(values.port),
    dataDir: values['data-dir'] ?? '',
    tablesEndpoint: values.tables ?? '',
    queuesEndpoint: values.queues ?? '',
    log,
    version: readVersion(),
  });
  const { server, demo } = open;
  end = () => stop(open);
  server.on('error', (error: unknown) => fail(error));
  server.listen(Number(values.port), '127.0.0.1', async () => {
    await demo.installForAll();
    open.deliver.start();
    open.startTicking();
    process.send?.('listening');
  });
} catch (error) {
  fail(error);
}

function fail(error: unknown): void {
  log.error('start_failed', factsOfError(error));
  process.exit(1);
}

/** Answers and finishes what is under way, and ends. */
function stop({ server, demo, stop: stopWork }: OpenDemo): void {
  demo.dispose();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  Promise.allSettled([closed, stopWork(closed)]).then(() => process.exit(0));
  server.server.closeIdleConnections();
  setTimeout(() => process.exit(0), 3000).unref();
}
