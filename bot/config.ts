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
  /** Client id of the managed identity that reads the tables and vouches for the bot. */
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
  const read = readerOf(environment, problems);
  const appId = read('MicrosoftAppId', guid, 'must be the GUID of the Entra app');
  const publicUrl = read('PUBLIC_URL', httpsOrigin, 'must be an https origin such as https://overblik.example');
  const value: Config = {
    port: Number(environment.PORT ? read('PORT', portNumber, 'must be a number from 1 to 65535') : '3978'),
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
      environment.FIRST_ADMINISTRATOR && read('FIRST_ADMINISTRATOR', identity, 'must be <tenant GUID>/<object GUID>'),
    ),
    tablesEndpoint: read('TABLES_ENDPOINT', httpsUrl, 'must be the https endpoint of the table service'),
    managedIdentityClientId: read('AZURE_CLIENT_ID', guid, 'must be the client id GUID of the managed identity'),
  };
  read('MicrosoftAppType', /^SingleTenant$/, 'must be SingleTenant');
  if (environment.MicrosoftAppPassword) problems.push('MicrosoftAppPassword must not be set: the bot has no secret');
  const { firstAdministrator, allowedTenants } = value;
  if (firstAdministrator && !allowedTenants.includes(firstAdministrator.tenantId)) {
    problems.push('FIRST_ADMINISTRATOR must be of a tenant in ALLOWED_TENANTS');
  }
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

const guidPattern = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const guid = new RegExp(`^${guidPattern}$`, 'i');
const guids = new RegExp(`^${guidPattern}(\\s*,\\s*${guidPattern})*$`, 'i');
const identity = new RegExp(`^${guidPattern}/${guidPattern}$`, 'i');
const httpsUrl = /^https:\/\/[^\s/?#@]+\/?$/i;
const httpsOrigin = /^https:\/\/[^\s/?#@]+$/i;
const portNumber = /^([1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])$/;

function readerOf(environment: Environment, problems: string[]) {
  return (name: SettingName, pattern: RegExp, rule: string): string => {
    const value = environment[name]?.trim() ?? '';
    if (value === '') problems.push(`${name} is missing: it ${rule}`);
    else if (!pattern.test(value)) problems.push(`${name} is wrong: it ${rule}`);
    return value;
  };
}

/** Tenants and objects are compared as Entra writes them: in lower case. */
function listOf(joined: string): readonly string[] {
  return joined.toLowerCase().split(/\s*,\s*/);
}

function identityOf(pair: string | undefined): Identity | null {
  const [tenantId, objectId] = (pair ?? '').toLowerCase().split('/');
  return tenantId && objectId ? { tenantId, objectId } : null;
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
