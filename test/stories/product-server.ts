import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TableClient } from '@azure/data-tables';
import { type OutgoingQueue, openQueue } from '#bot/delivery/open-queue.ts';
import { developmentCredential } from '#bot/demo/azurite.ts';
import { createDemo, type Demo } from '#bot/demo/create-demo.ts';
import { DemoCredentials } from '#bot/demo/demo-credentials.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { demoAppId } from '#bot/demo/open-demo.ts';
import { demoStart } from '#bot/demo/sample-rounds.ts';
import type { AskingRates } from '#bot/domain/allowance.ts';
import type { Identity } from '#bot/domain/person.ts';
import type { PartnershipSeed } from '#bot/domain/seed.ts';
import { createLog } from '#bot/log.ts';
import { openStores, type Stores } from '#bot/storage/open-stores.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { type Product, wire } from '#bot/wire.ts';
import { freshAddress, freshQueueAddress } from '#test/support/azurite.ts';
import { boundlessRates } from '#test/support/boundless-rates.ts';
import { freePort } from '#test/support/demo-server.ts';

export type ProductServer = {
  readonly origin: string;
  readonly stores: Stores;
  readonly demo: Demo;
  readonly address: TablesAddress;
  /** Every line logged so far. */
  readonly logged: readonly string[];
  /** Everything that outlives the server: the rows of both tables and the local chat, as one text. */
  kept(): Promise<string>;
  close(): Promise<void>;
};

export type TablesAddress = Awaited<ReturnType<typeof freshAddress>>;

export type ProductOptions = {
  readonly people: readonly DemoPerson[];
  /** Partnerships written before anybody comes; none, as in production, unless told. */
  readonly seeds?: readonly PartnershipSeed[];
  readonly firstAdministrator?: Identity;
  /** Where an earlier server kept its rows. */
  readonly address?: TablesAddress;
  readonly sampleData?: boolean;
  readonly rates?: AskingRates;
  /** Puts something between the product and its store, such as a fault. */
  readonly between?: (stores: Stores) => Stores;
};

/** The product composed as in production, with a local connector, issuer and clock for the people of a story. */
export async function startProduct(options: ProductOptions): Promise<ProductServer> {
  const address = options.address ?? (await freshAddress());
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tryg-overblik-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const { people } = options;
  const demo = await createDemo({
    origin,
    appId: demoAppId,
    botName: 'Tryg Overblik',
    dataDir,
    people,
    startsAt: demoStart,
    team: 'Et team',
  });
  const stores = await openStores(address);
  for (const seed of options.seeds ?? []) await seedPartnership(stores)(seed, demo.now());
  const logged: string[] = [];
  const queue = await openQueue(await freshQueueAddress());
  const product = serve({ options, demo, stores: options.between?.(stores) ?? stores, queue, port, logged });
  const { server } = product;
  product.deliver.start();
  demo.mount(server);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin,
    stores,
    demo,
    address,
    logged,
    kept: async () => `${await rowsAt(address)}\n${await readFile(path.join(dataDir, 'chat.jsonl'), 'utf8')}`,
    close: async () => {
      demo.dispose();
      await product.stop();
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

type Parts = {
  readonly options: ProductOptions;
  readonly demo: Demo;
  readonly stores: Stores;
  readonly queue: OutgoingQueue;
  readonly port: number;
  readonly logged: string[];
};

function serve({ options, demo, stores, queue, port, logged }: Parts): Product {
  const bot = { appId: demoAppId, serviceUrls: [demo.connectorUrl], localIssuer: demo.botIssuerConfig };
  return wire({
    config: {
      port,
      host: '127.0.0.1',
      publicUrl: `http://127.0.0.1:${port}`,
      bot: { ...bot, tenantId: options.people[0]?.tenantId ?? '' },
      tab: demo.tabConfig,
      allowedTenants: [...new Set(options.people.map(({ tenantId }) => tenantId))],
      firstAdministrator: options.firstAdministrator ?? null,
      tablesEndpoint: '',
      queuesEndpoint: '',
      managedIdentityClientId: '',
    },
    stores,
    queue,
    now: demo.now,
    log: createLog((line) => logged.push(line)),
    credentials: new DemoCredentials(demoAppId, demo.botIssuerConfig.tokenUrl),
    tabFolder: path.join(import.meta.dirname, '..', '..', 'tab', 'dist'),
    framedBy: [],
    version: '0.0.0',
    sampleData: options.sampleData ?? false,
    rates: options.rates ?? boundlessRates,
  });
}

async function rowsAt(address: TablesAddress): Promise<string> {
  const rows: string[] = [];
  for (const name of ['Partnership', 'Directory']) {
    for await (const row of tableAt(address, name).listEntities()) rows.push(JSON.stringify(row));
  }
  return rows.join('\n');
}

/** One of the two tables as it is, for what no port of the product does. */
export function tableAt({ endpoint, tablePrefix }: TablesAddress, name: string): TableClient {
  const table = `${tablePrefix}${name}`;
  return new TableClient(endpoint, table, developmentCredential(), { allowInsecureConnection: true });
}
