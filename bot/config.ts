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
  readonly queuesEndpoint: string;
  /** Client id of the managed identity that reads the tables and queues and vouches for the bot. */
  readonly managedIdentityClientId: string;
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

/** The settings production reads, and no others. */
export const settingNames = [
  'MicrosoftAppType',
  'MicrosoftAppId',
  'MicrosoftAppTenantId',
  'ALLOWED_TENANTS',
  'FIRST_ADMINISTRATOR',
  'TABLES_ENDPOINT',
  'QUEUES_ENDPOINT',
  'AZURE_CLIENT_ID',
  'PUBLIC_URL',
  'PORT',
] as const;
type SettingName = (typeof settingNames)[number];

export type ReadConfig =
  | { readonly ok: true; readonly value: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads production's settings. Every missing or wrong one is named at once, and none of them has a default that opens a door. */
export function readConfig(environment: Environment): ReadConfig {
  const problems: string[] = [];
  const { read, readOptional } = readerOf(environment, problems);
  const appId = read('MicrosoftAppId', guid, 'must be the GUID of the Entra app');
  const publicUrl = read('PUBLIC_URL', httpsOrigin, 'must be an https origin such as https://overblik.example');
  const value: Config = {
    port: Number(readOptional('PORT', portNumber, 'must be a number from 1 to 65535') || '3978'),
    host: '0.0.0.0',
    publicUrl,
    bot: {
      appId,
      tenantId: read('MicrosoftAppTenantId', guid, 'must be the GUID of the tenant the bot is registered in'),
      serviceUrls: ['https://smba.trafficmanager.net/'],
      localIssuer: null,
    },
    tab: entraRules(appId, publicUrl),
    allowedTenants: listOf(read('ALLOWED_TENANTS', guids, 'must be tenant GUIDs parted by commas')),
    firstAdministrator: identityOf(
      readOptional('FIRST_ADMINISTRATOR', identity, 'must be <tenant GUID>/<object GUID>'),
    ),
    tablesEndpoint: read('TABLES_ENDPOINT', httpsUrl, 'must be the https endpoint of the table service'),
    queuesEndpoint: read('QUEUES_ENDPOINT', httpsUrl, 'must be the https endpoint of the queue service'),
    managedIdentityClientId: read('AZURE_CLIENT_ID', guid, 'must be the client id GUID of the managed identity'),
  };
  read('MicrosoftAppType', /^SingleTenant$/, 'must be SingleTenant');
  if (environment.MicrosoftAppPassword) problems.push('MicrosoftAppPassword must not be set: the bot has no secret');
  if (problems.length === 0 && isForeign(value)) {
    problems.push('FIRST_ADMINISTRATOR must be of a tenant in ALLOWED_TENANTS');
  }
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

const guidPattern = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const guid = new RegExp(`^${guidPattern}$`, 'i');
const guids = new RegExp(`^${guidPattern}(\\s*,\\s*${guidPattern})*$`, 'i');
const identity = new RegExp(`^${guidPattern}/${guidPattern}$`, 'i');
/** What a setting's value has to be like: a regular expression, or a rule of the same shape. */
type Pattern = { readonly test: (value: string) => boolean };
/** A port that is none or a host in broken brackets passes the expression, but is no URL. */
const httpsUrl: Pattern = { test: (value) => /^https:\/\/[^\s/?#@]+\/?$/i.test(value) && URL.canParse(value) };
const httpsOrigin: Pattern = { test: (value) => httpsUrl.test(value) && !value.endsWith('/') };
const portNumber = /^([1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])$/;

function readerOf(environment: Environment, problems: string[]) {
  const readOptional = (name: SettingName, pattern: Pattern, rule: string): string => {
    const value = environment[name]?.trim() ?? '';
    if (value !== '' && !pattern.test(value)) problems.push(`${name} is wrong: it ${rule}`);
    // Ids are compared as Entra writes them, and addresses as URLs are normalised: in lower case.
    return value.toLowerCase();
  };
  const read = (name: SettingName, pattern: Pattern, rule: string): string => {
    const value = readOptional(name, pattern, rule);
    if (value === '') problems.push(`${name} is missing: it ${rule}`);
    return value;
  };
  return { read, readOptional };
}

function listOf(joined: string): readonly string[] {
  return joined.split(/\s*,\s*/);
}

function identityOf(pair: string): Identity | null {
  const [tenantId, objectId] = pair.split('/');
  return tenantId && objectId ? { tenantId, objectId } : null;
}

function isForeign({ firstAdministrator, allowedTenants }: Config): boolean {
  return firstAdministrator !== null && !allowedTenants.includes(firstAdministrator.tenantId);
}

/** Teams desktop and mobile, and Teams on the web. Source: Microsoft's page on registering a tab for single sign-on. */
const teamsClients = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'];

function entraRules(appId: string, publicUrl: string): TabConfig {
  const host = URL.parse(publicUrl)?.host ?? '';
  return {
    issuerTemplate: 'https://login.microsoftonline.com/{tid}/v2.0',
    keysUrl: 'https://login.microsoftonline.com/common/discovery/v2.0/keys',
    audiences: [appId, `api://${host}/botid-${appId}`],
    scope: 'access_as_user',
    authorizedParties: teamsClients,
  };
}
