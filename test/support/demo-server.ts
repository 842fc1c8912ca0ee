import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DemoAddress, type OpenDemo, openDemo } from '#bot/demo/open-demo.ts';
import { createLog } from '#bot/log.ts';
import type { StoresAddress } from '#bot/storage/open-stores.ts';
import { freshAddress, freshQueueAddress } from './azurite.ts';
import { boundlessRates } from './boundless-rates.ts';

export type DemoServer = OpenDemo & {
  readonly origin: string;
  /** Where its tables are. */
  readonly tables: Required<StoresAddress>;
  /** Where its chat's journal and its clock are kept. */
  readonly dataDir: string;
  /** Every line logged so far. */
  readonly logged: readonly string[];
  /** Moves the partnership's clock; answers once all that was due is done. */
  clockTo(now: string): Promise<void>;
  close(): Promise<void>;
};

/** The whole demonstration in this process, on a free port and empty tables: as `npm start`, without the launcher. */
export async function startDemoServer(options: Pick<DemoAddress, 'withoutMeetings'> = {}): Promise<DemoServer> {
  const tables = await freshAddress();
  const queues = await freshQueueAddress();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tryg-overblik-'));
  const port = await freePort();
  const logged: string[] = [];
  const log = createLog((line) => logged.push(line));
  const open = await openDemo({
    ...options,
    port,
    dataDir,
    tablesEndpoint: tables.endpoint,
    tablePrefix: tables.tablePrefix,
    queuesEndpoint: queues.endpoint,
    queuePrefix: queues.queuePrefix,
    log,
    version: '0.0.0',
    rates: boundlessRates,
  });
  open.deliver.start();
  await new Promise<void>((resolve) => open.server.listen(port, '127.0.0.1', resolve));
  return {
    ...open,
    tables,
    dataDir,
    origin: `http://127.0.0.1:${port}`,
    logged,
    clockTo: async (now) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ now });
      await fetch(`http://127.0.0.1:${port}/demo/clock`, { method: 'PUT', headers, body });
    },
    close: async () => {
      open.demo.dispose();
      await open.stop();
      open.server.server.closeAllConnections();
      await new Promise<void>((resolve) => open.server.close(() => resolve()));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The demonstration must know its own address before it listens. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
