import type { Identity } from '#bot/domain/person.ts';

/** Everything the server is told. Production reads it from the environment; the demonstration builds it in code. */
export type Config = {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly bot: BotConfig;
  readonly tab: TabConfig;
  readonly allowedTenants: readonly string[];
  readonly firstAdministrator: Identity | null;
  readonly tablesEndpoint: string;
};

/** How the bot's two directions are signed and verified. No environment variable sets an issuer, key URL or service URL. */
export type BotConfig = {
  readonly appId: string;
  readonly tenantId: string;
  /** Prefixes a serviceUrl must start with before it is stored or called. */
  readonly serviceUrls: readonly string[];
  /** Null means the public cloud's own; all of them are given together or none. */
  readonly localIssuer: LocalBotIssuer | null;
};

/** botbuilder drops all its defaults as soon as one of these is set, so they travel together. */
export type LocalBotIssuer = {
  readonly toBotIssuer: string;
  readonly openIdMetadataUrl: string;
  readonly tokenUrl: string;
};

/** How the tab's tokens are verified (Entra v2, or the demonstration's issuer). */
export type TabConfig = {
  /** The issuer with `{tid}` where the token's own tenant stands. */
  readonly issuerTemplate: string;
  readonly keysUrl: string;
  readonly audiences: readonly string[];
  readonly scope: string;
  /** Client ids that may ask for a token: Teams desktop/mobile and Teams web. */
  readonly authorizedParties: readonly string[];
};
