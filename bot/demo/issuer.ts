import { randomBytes, timingSafeEqual } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { LocalBotIssuer, TabConfig } from '#bot/config.ts';
import type { DemoPerson } from './demo-person.ts';

/** Teams' own client ids, which ask Entra for the tab's tokens: desktop and mobile, and the web. */
const TEAMS_CLIENTS = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'] as const;
/** The audience botbuilder asks tokens for where no other scope is set. */
const CHANNEL_AUDIENCE = 'https://api.botframework.com';
const ONE_HOUR = 3600;

/** `undefined` takes a claim away; `signedBy: 'stranger'` signs with a key nobody published, under the right name. */
export type TokenChange = {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string>>;
  readonly signedBy?: 'issuer' | 'stranger';
};

export type Issuer = {
  /** A token as Bot Connector sends to the bot, right unless changed. */
  signBotToken(change?: TokenChange): Promise<string>;
  /** A token as Entra issues to a tab (v2.0), right unless changed. */
  signTabToken(person: DemoPerson, change?: TokenChange): Promise<string>;
  /** What the bot calls the connector with; null where the caller does not know the bot's secret. */
  signChannelToken(secret: string): Promise<string | null>;
  isFromBot(token: string): Promise<boolean>;
  readonly botKeys: { readonly keys: readonly (JWK & { readonly endorsements: readonly string[] })[] };
  readonly tabKeys: { readonly keys: readonly JWK[] };
  readonly botConfig: LocalBotIssuer;
  readonly tabConfig: TabConfig;
};

export type IssuerOptions = { readonly origin: string; readonly appId: string; readonly serviceUrl: string };

/**
 * Stands for Bot Framework's and Entra's token issuers. Keys and the bot's secret are made at each start and live in
 * memory alone. Token times are the machine's, never the partnership's clock.
 */
export async function createIssuer(options: IssuerOptions): Promise<Issuer> {
  const [toBot, toChannel, toTab, stranger] = await Promise.all([newKey(), newKey(), newKey(), newKey()]);
  const base = `${options.origin}/demo/issuer`;
  const secret = randomBytes(32).toString('base64url');
  const sign = (key: SigningKey, claims: JWTPayload, change: TokenChange = {}) =>
    signed(change.signedBy === 'stranger' ? { ...stranger, kid: key.kid } : key, claims, change);
  return {
    signBotToken: (change) => sign(toBot, botClaims(options, base), change),
    signTabToken: (person, change) => sign(toTab, tabClaims(options, base, person), change),
    signChannelToken: async (given) =>
      isSame(given, secret) ? sign(toChannel, channelClaims(options.appId, base)) : null,
    isFromBot: (token) => isChannelToken(token, toChannel, base),
    botKeys: { keys: [{ ...toBot.jwk, endorsements: ['msteams'] }] },
    tabKeys: { keys: [toTab.jwk] },
    botConfig: {
      toBotIssuer: `${base}/bot`,
      openIdMetadataUrl: `${base}/bot/openid-configuration`,
      // The secret stands in the address because it is all that a local bot is told about its issuer.
      tokenUrl: `${base}/bot/${secret}/token`,
    },
    tabConfig: {
      issuerTemplate: `${base}/{tid}/v2.0`,
      keysUrl: `${base}/keys`,
      audiences: [options.appId],
      scope: 'access_as_user',
      authorizedParties: TEAMS_CLIENTS,
    },
  };
}

type SigningKey = {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: JWK;
};

async function newKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const kid = randomBytes(12).toString('base64url');
  const jwk = { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' };
  return { kid, privateKey, publicKey, jwk };
}

function signed(key: SigningKey, claims: JWTPayload, change: TokenChange): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const all = { iat: now, nbf: now, exp: now + ONE_HOUR, ...claims, ...change.claims };
  const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return new SignJWT(kept)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid, ...change.header })
    .sign(key.privateKey);
}

function botClaims(options: IssuerOptions, base: string): JWTPayload {
  return { iss: `${base}/bot`, aud: options.appId, serviceurl: options.serviceUrl };
}

function tabClaims(options: IssuerOptions, base: string, person: DemoPerson): JWTPayload {
  return {
    iss: `${base}/${person.tenantId}/v2.0`,
    aud: options.appId,
    azp: TEAMS_CLIENTS[1],
    scp: 'access_as_user',
    oid: person.aadObjectId,
    tid: person.tenantId,
    sub: person.aadObjectId,
    name: person.name,
    ver: '2.0',
  };
}

function channelClaims(appId: string, base: string): JWTPayload {
  return { iss: `${base}/channel`, aud: CHANNEL_AUDIENCE, appid: appId };
}

async function isChannelToken(token: string, key: SigningKey, base: string): Promise<boolean> {
  const expected = { issuer: `${base}/channel`, audience: CHANNEL_AUDIENCE, algorithms: ['RS256'] };
  return jwtVerify(token, key.publicKey, expected).then(
    () => true,
    () => false,
  );
}

function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
