import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { Server } from 'restify';
import { machineClock } from '#bot/delivery/machine-clock.ts';
import type { OutgoingQueue } from '#bot/delivery/open-queue.ts';
import { type AskingRates, usualAskingRates } from '#bot/domain/allowance.ts';
import { createServer } from '#bot/http/create-server.ts';
import { tabTokens } from '#bot/http/tab-tokens.ts';
import type { Log } from '#bot/log.ts';
import { lastRun } from '#bot/schedule/last-run.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { connectorTokens, publicCloud } from '#bot/teams/connector-tokens.ts';
import { createBot } from '#bot/teams/create-bot.ts';
import { countAsking } from '#bot/use-cases/count-asking.ts';
import type { Now } from '#bot/use-cases/ports.ts';
import type { Config } from './config.ts';
import { type BackgroundTiming, usualBackgroundTiming, type WiredWork, wireWork } from './wire-work.ts';

export type Wiring = {
  readonly config: Config;
  readonly stores: Stores;
  readonly queue: OutgoingQueue;
  readonly now: Now;
  readonly log: Log;
  /** Vouches for the bot towards Teams. */
  readonly credentials: ServiceClientCredentialsFactory;
  readonly tabFolder: string;
  readonly framedBy: readonly string[];
  readonly version: string;
  /** True in the demonstration. */
  readonly sampleData: boolean;
  /** Only tests that kill servers are in more of a hurry than usual. */
  readonly timing?: BackgroundTiming;
  /** Only tests and measurements ask for less, or for more than anybody would. */
  readonly rates?: AskingRates;
};

/** The whole product. Nothing listens, delivers or ticks until the caller says so. */
export type Product = WiredWork & { readonly server: Server };

/** The one way the rooms are joined: the same in production and in the demonstration. */
export function wire({
  stores,
  queue,
  timing = usualBackgroundTiming,
  rates = usualAskingRates,
  ...rest
}: Wiring): Product {
  const { config, credentials, log, now } = rest;
  const { bot, allowedTenants, firstAdministrator } = config;
  const issuer = bot.localIssuer && {
    issuer: bot.localIssuer.toBotIssuer,
    openIdMetadataUrl: bot.localIssuer.openIdMetadataUrl,
  };
  const { ports, rate, roster, ...work } = wireWork({ ...rest, bot, allowedTenants, stores, queue, timing });
  const asking = countAsking(rates, machineClock.now);
  let isStopping = false;
  const answerActivity = createBot({
    countAsking: asking,
    ports,
    now,
    log,
    appId: bot.appId,
    serviceUrls: bot.serviceUrls,
    verify: connectorTokens(bot.appId, issuer ?? publicCloud),
    credentials,
    allowedTenants,
    firstAdministrator,
    sampleData: rest.sampleData,
    countReply: rate.drawWithoutWaiting,
  });
  const server = createServer({
    ...rest,
    ports,
    answerActivity,
    countAsking: asking,
    roster,
    verify: tabTokens({ ...config.tab, allowedTenants }),
    firstAdministrator,
    botId: bot.appId,
    publicUrl: config.publicUrl,
    allowedTenants,
    isStopping: () => isStopping,
    ...storeSigns(stores, queue),
    deliveryState: work.deliver.state,
  });
  const stop = (answered?: Promise<unknown>) => {
    isStopping = true;
    return work.stop(answered);
  };
  return { ...work, ports, rate, roster, server, stop };
}

function storeSigns(stores: Stores, queue: OutgoingQueue) {
  return {
    isStorageReachable: () => stores.isReachable(),
    isQueueReachable: () => queue.isReachable(),
    schedulerState: () => lastRun(stores.dueIndex, new Date().toISOString()),
  };
}
