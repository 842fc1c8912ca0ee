import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** What an installation wants of its app registration. */
export type Wanted = {
  readonly displayName: string;
  /** The tenant that the bot and its server live in. */
  readonly tenantId: string;
  readonly domain: string;
  /** Object id of the server's managed identity; null until infra/main.bicep has made it. */
  readonly principalId: string | null;
};

const scope = v.looseObject({ id: v.string(), value: v.string(), isEnabled: v.boolean() });
const client = v.looseObject({ appId: v.string(), delegatedPermissionIds: v.array(v.string()) });
const api = v.looseObject({
  requestedAccessTokenVersion: v.nullish(v.number()),
  oauth2PermissionScopes: v.optional(v.array(scope), []),
  preAuthorizedApplications: v.optional(v.array(client), []),
});

/** What `az ad app show` says of it, as far as we ask. https://learn.microsoft.com/graph/api/resources/application */
const registration = v.looseObject({
  appId: v.string(),
  signInAudience: v.string(),
  identifierUris: v.array(v.string()),
  api,
  web: v.looseObject({ redirectUris: v.array(v.string()) }),
  requiredResourceAccess: v.array(v.unknown()),
  passwordCredentials: v.array(v.unknown()),
  keyCredentials: v.array(v.unknown()),
});
export type Registration = v.InferOutput<typeof registration>;

export function parseRegistration(answer: unknown): Registration {
  return v.parse(registration, answer);
}

const credentials = v.array(v.looseObject({ issuer: v.string(), subject: v.string(), audiences: v.array(v.string()) }));
export type Credential = v.InferOutput<typeof credentials>[number];

export function parseCredentials(answer: unknown): readonly Credential[] {
  return v.parse(credentials, answer);
}

/** The federated credential by which the server's identity signs in as the bot. */
export function credentialOf({ tenantId }: Pick<Wanted, 'tenantId'>, principalId: string): Credential {
  const text = readFileSync(new URL('3-federated-credential.json', import.meta.url), 'utf8');
  const filledIn = text.replace('<HJEMMETENANT>', tenantId).replace('<IDENTITY_PRINCIPAL_ID>', principalId);
  return v.parse(credentials.item, JSON.parse(filledIn));
}

const patch = v.object({ api });

/** True where a registration says under `api` all that a file of this folder would patch it with. */
export function holds(found: Registration, file: string): boolean {
  const wanted = v.parse(patch, JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))).api;
  const scopes = found.api.oauth2PermissionScopes;
  const clients = found.api.preAuthorizedApplications;
  return (
    found.api.requestedAccessTokenVersion === wanted.requestedAccessTokenVersion &&
    wanted.oauth2PermissionScopes.every(({ id, value }) =>
      scopes.some((each) => each.id === id && each.value === value && each.isEnabled),
    ) &&
    wanted.preAuthorizedApplications.every(({ appId, delegatedPermissionIds }) =>
      clients.some(
        (each) =>
          each.appId === appId && delegatedPermissionIds.every((id) => each.delegatedPermissionIds.includes(id)),
      ),
    )
  );
}
