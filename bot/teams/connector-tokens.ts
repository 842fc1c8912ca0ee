import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as v from 'valibot';
import { Outage } from '#bot/domain/outage.ts';

/** Who may sign what comes to the bot. */
export type ConnectorIssuer = { readonly issuer: string; readonly openIdMetadataUrl: string };

/** The public cloud's Bot Connector. Source: Microsoft's page on Bot Connector authentication. */
export const publicCloud: ConnectorIssuer = {
  issuer: 'https://api.botframework.com',
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
};

const algorithms = ['RS256', 'RS384', 'RS512'];
const clockToleranceSeconds = 300;
const metadataSchema = v.object({ jwks_uri: v.pipe(v.string(), v.url()) });
const keySchema = v.object({ kid: v.string(), endorsements: v.optional(v.array(v.string()), []) });

/** Why a token was refused, for the log; the caller learns only that it was. */
export class TokenRefused extends Error {
  constructor(reason: string, cause?: unknown) {
    super(reason, { cause });
    this.name = 'TokenRefused';
  }
}

export type VerifyConnectorToken = (
  authorization: string,
  expected: { readonly channelId: string; readonly serviceUrl: string },
) => Promise<JWTPayload>;

/**
 * Verifies a Bot Connector token in full for every request: signature, algorithm, issuer, audience, times
 * (a token without `exp` is refused), the key's endorsement of the channel, and the `serviceurl` claim.
 * jose keeps the imported keys, so that nothing is rebuilt per request. Throws TokenRefused, or an Outage where
 * the issuer's keys cannot be had.
 */
export function connectorTokens(appId: string, issuer: ConnectorIssuer): VerifyConnectorToken {
  let keys: Promise<ReturnType<typeof createRemoteJWKSet>> | null = null;
  const keySet = () => {
    keys ??= remoteKeys(issuer.openIdMetadataUrl).catch((error: unknown) => {
      keys = null;
      throw new Outage('signing_keys', error);
    });
    return keys;
  };
  // By imported key: reading the issuer's whole key set anew would be done for every request. New keys are new objects.
  const endorsements = new WeakMap<object, Endorsements>();
  return async (authorization, expected) => {
    const token = /^Bearer ([^\s]+)$/.exec(authorization)?.[1];
    if (!token) throw new TokenRefused('no_bearer_token');
    const set = await keySet();
    const verified = await jwtVerify(token, orOutage(set), {
      issuer: issuer.issuer,
      audience: appId,
      algorithms,
      clockTolerance: clockToleranceSeconds,
      requiredClaims: ['exp', 'serviceurl'],
    }).catch((error: unknown) => {
      throw error instanceof Outage ? error : new TokenRefused('not_valid', error);
    });
    const { key, protectedHeader } = verified;
    // Where a token names no key, jose takes the only one there is; what that may sign for is then not asked.
    if (protectedHeader.kid === undefined) throw new TokenRefused('key_not_named');
    const channels = endorsements.get(key) ?? endorsementsOf(set.jwks()?.keys ?? [], protectedHeader.kid);
    endorsements.set(key, channels);
    if (!isEndorsed(channels, expected.channelId)) throw new TokenRefused('key_not_endorsed');
    if (verified.payload.serviceurl !== expected.serviceUrl) throw new TokenRefused('service_url_mismatch');
    return verified.payload;
  };
}

async function remoteKeys(openIdMetadataUrl: string): Promise<ReturnType<typeof createRemoteJWKSet>> {
  const response = await fetch(openIdMetadataUrl, { signal: AbortSignal.timeout(5000) });
  if (!response.ok) throw new Error(`the issuer's metadata answered ${response.status}`);
  const metadata = v.parse(metadataSchema, await response.json());
  return createRemoteJWKSet(new URL(metadata.jwks_uri), { cacheMaxAge: 24 * 3_600_000 });
}

/** A token that names no key of the issuer's is wrong; keys that cannot be fetched are no fault of the token's. */
function orOutage(keys: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error;
      throw new Outage('signing_keys', error);
    }
  };
}

/** The channels a key may sign for; `unknown` where the issuer publishes no key of this name. */
type Endorsements = readonly string[] | 'unknown';

function endorsementsOf(keys: readonly unknown[], kid: string): Endorsements {
  const parsed = keys.map((key) => v.safeParse(keySchema, key)).filter((key) => key.success);
  return parsed.find((key) => key.output.kid === kid)?.output.endorsements ?? 'unknown';
}

/**
 * A key that lists endorsements may sign only for those channels; one that lists none is unrestricted, as botbuilder
 * has it.
 */
function isEndorsed(endorsements: Endorsements, channelId: string): boolean {
  if (endorsements === 'unknown') return false;
  return endorsements.length === 0 || endorsements.includes(channelId);
}
