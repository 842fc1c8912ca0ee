import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { openQueue } from '#bot/delivery/open-queue.ts';
import { developmentCredential } from '#bot/demo/azurite.ts';
import { DemoCredentials } from '#bot/demo/demo-credentials.ts';
import { createLog } from '#bot/log.ts';
import { openStores } from '#bot/storage/open-stores.ts';
import { wire } from '#bot/wire.ts';
import { boundlessRates } from '#test/support/boundless-rates.ts';
import type { Task } from './measured-process.ts';

/** The product as production wires it, on Azurite and a local issuer. Its log is thrown away. */
export async function serveOurs({ config, tablePrefix }: Task): Promise<Server> {
  const credential = developmentCredential();
  const product = wire({
    config,
    stores: await openStores({ endpoint: config.tablesEndpoint, credential, tablePrefix }),
    queue: await openQueue({ endpoint: config.queuesEndpoint, credential }),
    now: () => '2025-05-13T07:00:00.000Z',
    log: createLog(() => {}),
    credentials: new DemoCredentials(config.bot.appId, config.bot.localIssuer?.tokenUrl ?? ''),
    tabFolder: fileURLToPath(new URL('../../tab/dist', import.meta.url)),
    framedBy: [],
    version: '0.0.0',
    sampleData: true,
    rates: boundlessRates,
  });
  product.deliver.start();
  product.startTicking();
  return product.server.server;
}
