import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as v from 'valibot';
import { Outage } from '#bot/domain/outage.ts';
import type { Identity } from '#bot/domain/person.ts';

/** How the tab's tokens are verified: Entra's v2 tokens, or those of the demonstration's issuer. */
export type TabTokenRules = {
  /** The issuer with `{tid}` where the token's own tenant stands. */
  readonly issuerTemplate: string;
  readonly keysUrl: string;
  /** The app's client id and its App ID URI; which of them Entra writes depends on the token's version. */
  readonly audiences: readonly string[];
  readonly scope: string;
  /** Client ids that may ask for a token. */
  readonly authorizedParties: readonly string[];
  readonly allowedTenants: readonly string[];
};

export type SignedIn = { readonly identity: Identity; readonly name: string };

/** Why a token was refused; the caller learns `tenant_not_allowed` or only that it was refused. */
export class TabTokenRefused extends Error {
  readonly isForeignTenant: boolean;

  constructor(reason: string, cause?: unknown) {
    super(reason, { cause });
    this.name = 'TabTokenRefused';
    this.isForeignTenant = reason === 'tenant_not_allowed';
  }
}

const clockToleranceSeconds = 300;

const claimsSchema = v.object({
  iss: v.string(),
  tid: v.pipe(v.string(), v.uuid()),
  oid: v.pipe(v.string(), v.uuid()),
  scp: v.string(),
  azp: v.string(),
  ver: v.literal('2.0'),
  idtyp: v.optional(v.string()),
  name: v.optional(v.string()),
});

export type VerifyTabToken = (authorization: string) => Promise<SignedIn>;

/**
 * Verifies a tab token in full: signature, algorithm, audience, times, then issuer by the token's own tenant,
 * allowed tenant, scope (a person's token, never an app's) and the client that asked for it.
 * The rules are Microsoft's page on claims validation. Throws TabTokenRefused, or an Outage where the keys cannot be had.
 */
export function tabTokens(rules: TabTokenRules): VerifyTabToken {
  const keys = orOutage(createRemoteJWKSet(new URL(rules.keysUrl), { cacheMaxAge: 24 * 3_600_000 }));
  return async (authorization) => {
    const token = /^Bearer ([^\s]+)$/.exec(authorization)?.[1];
    if (!token) throw new TabTokenRefused('no_bearer_token');
    const claims = await verifiedClaims(token, keys, rules);
    if (!rules.allowedTenants.includes(claims.tid)) throw new TabTokenRefused('tenant_not_allowed');
    if (claims.iss !== rules.issuerTemplate.replace('{tid}', claims.tid)) throw new TabTokenRefused('issuer');
    if (!claims.scp.split(' ').includes(rules.scope)) throw new TabTokenRefused('scope');
    if (claims.idtyp === 'app') throw new TabTokenRefused('app_only');
    if (!rules.authorizedParties.includes(claims.azp)) throw new TabTokenRefused('authorized_party');
    return { identity: { tenantId: claims.tid, objectId: claims.oid.toLowerCase() }, name: claims.name ?? '' };
  };
}

async function verifiedClaims(token: string, keys: JWTVerifyGetKey, rules: TabTokenRules) {
  const verified = await jwtVerify(token, keys, {
    audience: [...rules.audiences],
    algorithms: ['RS256'],
    clockTolerance: clockToleranceSeconds,
    requiredClaims: ['exp', 'nbf'],
  }).catch((error: unknown) => {
    throw error instanceof Outage ? error : new TabTokenRefused('not_valid', error);
  });
  const claims = v.safeParse(claimsSchema, verified.payload);
  if (!claims.success) throw new TabTokenRefused('claims');
  return claims.output;
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
