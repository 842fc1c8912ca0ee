import path from 'node:path';
import type { Config } from '#bot/config.ts';
import { openQueue } from '#bot/delivery/open-queue.ts';
import type { AskingRates } from '#bot/domain/allowance.ts';
import type { Log } from '#bot/log.ts';
import { openStores, type Stores } from '#bot/storage/open-stores.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { type Product, wire } from '#bot/wire.ts';
import type { BackgroundTiming } from '#bot/wire-work.ts';
import { developmentCredential } from './azurite.ts';
import { sampleChannels } from './connector/roster.ts';
import { createDemo, type Demo } from './create-demo.ts';
import { DemoCredentials } from './demo-credentials.ts';
import { wakeDue } from './run-due.ts';
import { channelGuest, demoPeople, newcomer } from './sample-demo-people.ts';
import { samplePartnership } from './sample-partnership.ts';
import { sampleWithoutApp } from './sample-people.ts';
import { demoStart } from './sample-rounds.ts';
import { sampleTenants } from './sample-tenants.ts';

/** The app's id in the demonstration; obviously no real one. */
export const demoAppId = '7e570000-0000-4000-8000-000000000001';

export type DemoAddress = {
  /** Loopback only. */
  readonly port: number;
  readonly dataDir: string;
  readonly tablesEndpoint: string;
  readonly queuesEndpoint: string;
  readonly tablePrefix?: string;
  readonly queuePrefix?: string;
  readonly log: Log;
  readonly version: string;
  /** Connectors beside the demonstration's own that the bot may answer. */
  readonly alsoServiceUrls?: readonly string[];
  /** Only tests that plan meetings of their own begin without the sample's. */
  readonly withoutMeetings?: boolean;
  /** Only tests that kill servers are in more of a hurry than usual. */
  readonly timing?: BackgroundTiming;
  /** Only tests ask faster than people do. */
  readonly rates?: AskingRates;
};

export type OpenDemo = Product & {
  readonly demo: Demo;
  readonly stores: Stores;
  readonly config: Config;
};

/**
 * The demonstration's composition root: the product as in production, with a local connector, issuer and clock
 * outside it. Config is built here in code; no environment variable reaches it.
 */
export async function openDemo(address: DemoAddress): Promise<OpenDemo> {
  const origin = `http://127.0.0.1:${address.port}`;
  const { meetings, ...others } = samplePartnership();
  const sample = meetings && !address.withoutMeetings ? { ...others, meetings } : others;
  const people = [...demoPeople(sample), newcomer];
  const demo = await createDemo({
    origin,
    appId: demoAppId,
    botName: 'Tryg Overblik',
    dataDir: address.dataDir,
    people,
    channels: sampleChannels(people, [channelGuest]),
    withoutApp: sampleWithoutApp,
    startsAt: demoStart,
    team: sample.partnership.name,
  });
  const { stores, queue } = await openStorage(address);
  await seedPartnership(stores)(sample, demo.now());
  const config = configOf(demo, address, origin);
  const product = wire({
    config,
    stores,
    queue,
    now: demo.now,
    log: address.log,
    credentials: new DemoCredentials(demoAppId, demo.botIssuerConfig.tokenUrl),
    tabFolder: path.join(import.meta.dirname, '..', '..', 'tab', 'dist'),
    framedBy: ["'self'"],
    version: address.version,
    sampleData: true,
    ...(address.timing ? { timing: address.timing } : {}),
    ...(address.rates ? { rates: address.rates } : {}),
  });
  wakeWork(demo, product, stores);
  demo.mount(product.server);
  return { ...product, demo, stores, config };
}

async function openStorage({ tablesEndpoint, queuesEndpoint, tablePrefix = '', queuePrefix = '' }: DemoAddress) {
  const credential = developmentCredential();
  const [stores, queue] = await Promise.all([
    openStores({ endpoint: tablesEndpoint, credential, tablePrefix }),
    openQueue({ endpoint: queuesEndpoint, credential, queuePrefix }),
  ]);
  return { stores, queue };
}

/** Whoever moves the clock meets what falls due on the way, and gets what it leads to. */
function wakeWork(demo: Demo, { tick, deliver }: Product, { dueIndex, records }: Stores): void {
  const drain = async () => {
    await deliver.drain();
  };
  demo.wake(wakeDue({ dueIndex, records, tick, drain }));
}

function configOf(demo: Demo, address: DemoAddress, origin: string): Config {
  return {
    port: address.port,
    host: '127.0.0.1',
    publicUrl: origin,
    bot: {
      appId: demoAppId,
      tenantId: sampleTenants['aalborg-kommune'],
      serviceUrls: [demo.connectorUrl, ...(address.alsoServiceUrls ?? [])],
      localIssuer: demo.botIssuerConfig,
    },
    tab: demo.tabConfig,
    allowedTenants: Object.values(sampleTenants),
    firstAdministrator: null,
    tablesEndpoint: address.tablesEndpoint,
    queuesEndpoint: address.queuesEndpoint,
    managedIdentityClientId: '',
  };
}
