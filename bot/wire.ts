import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { Server } from 'restify';
import { createServer } from '#bot/http/create-server.ts';
import { tabTokens } from '#bot/http/tab-tokens.ts';
import type { Log } from '#bot/log.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { connectorTokens, publicCloud } from '#bot/teams/connector-tokens.ts';
import { createBot } from '#bot/teams/create-bot.ts';
import type { Now } from '#bot/use-cases/ports.ts';
import type { Config } from './config.ts';

export type Wiring = {
  readonly config: Config;
  readonly stores: Stores;
  readonly now: Now;
  readonly log: Log;
  /** Vouches for the bot towards Teams. */
  readonly credentials: ServiceClientCredentialsFactory;
  readonly tabFolder: string;
  readonly framedBy: readonly string[];
  readonly version: string;
  /** True in the demonstration. */
  readonly sampleData: boolean;
};

/** The one way the rooms are joined: the same in production and in the demonstration. */
export function wire({ config, stores, ...rest }: Wiring): Server {
  const { bot, allowedTenants, firstAdministrator } = config;
  const issuer = bot.localIssuer && {
    issuer: bot.localIssuer.toBotIssuer,
    openIdMetadataUrl: bot.localIssuer.openIdMetadataUrl,
  };
  const answerActivity = createBot({
    ports: stores,
    now: rest.now,
    log: rest.log,
    appId: bot.appId,
    serviceUrls: bot.serviceUrls,
    verify: connectorTokens(bot.appId, issuer ?? publicCloud),
    credentials: rest.credentials,
    allowedTenants,
    firstAdministrator,
    sampleData: rest.sampleData,
  });
  return createServer({
    ...rest,
    ports: stores,
    answerActivity,
    verify: tabTokens({ ...config.tab, allowedTenants }),
    firstAdministrator,
    botId: bot.appId,
    allowedTenants,
    isStorageReachable: () => stores.isReachable(),
  });
}
