import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  credentialOf,
  holds,
  parseCredentials,
  parseRegistration,
  type Registration,
  type Wanted,
} from './registration.ts';

/** Runs `az` with these arguments and gives what it answers, parsed; null where it says nothing. Throws what it refuses with. */
export type Az = (args: readonly string[]) => unknown;

export type Step = {
  /** What is so once it is done. */
  readonly title: string;
  readonly isDone: (az: Az) => boolean;
  /** Makes it so; null for what only a person may put right, who is told how. */
  readonly command: (() => readonly string[]) | null;
  readonly otherwise: string;
};

/** What has to be true of the app registration, in the order in which it is made. */
export function registrationSteps(appId: string, wanted: Wanted): readonly Step[] {
  const about = (title: string, isDone: (found: Registration) => boolean) => ({
    title,
    isDone: (az: Az) => isDone(parseRegistration(az(['ad', 'app', 'show', '--id', appId]))),
    otherwise: '',
  });
  const update =
    (...changes: readonly string[]) =>
    () => ['ad', 'app', 'update', '--id', appId, ...changes];
  const address = `api://${wanted.domain}/botid-${appId}`;
  // Without an address to answer to, Entra may refuse an administrator's consent (AADSTS500113).
  const landing = `https://${wanted.domain}/about`;
  return [
    {
      ...about('people of several tenants may sign in', (found) => found.signInAudience === 'AzureADMultipleOrgs'),
      command: update('--sign-in-audience', 'AzureADMultipleOrgs'),
    },
    {
      title: 'the app is present in its own tenant',
      isDone: (az) => isPresent(az, appId),
      command: () => ['ad', 'sp', 'create', '--id', appId],
      otherwise: '',
    },
    {
      ...about(`the app's address is ${address}`, (found) => isOnly(found.identifierUris, address)),
      command: update('--identifier-uris', address),
    },
    {
      ...about(`whoever has consented lands on ${landing}`, (found) => isOnly(found.web.redirectUris, landing)),
      command: update('--web-redirect-uris', landing),
    },
    {
      ...about('access_as_user is there, and tokens are of version 2', (found) => holds(found, '1-scope.json')),
      command: () => patchWith(appId, '1-scope.json'),
    },
    {
      ...about('Teams may use access_as_user without asking each person', (found) =>
        holds(found, '2-teams-clients.json'),
      ),
      command: () => patchWith(appId, '2-teams-clients.json'),
    },
    ...(wanted.principalId ? [trustsServer(appId, wanted, wanted.principalId)] : []),
    {
      ...about('the app asks for no right in Microsoft Graph', (found) => found.requiredResourceAccess.length === 0),
      command: null,
      otherwise: 'Take away what stands under "API permissions": the product uses none of it.',
    },
    {
      ...about('the app has no secret and no certificate', hasNoSecret),
      command: null,
      otherwise: 'Delete what stands under "Certificates & secrets": the server signs in without.',
    },
  ];
}

function isPresent(az: Az, appId: string): boolean {
  const found = az(['ad', 'sp', 'list', '--filter', `appId eq '${appId}'`]);
  return Array.isArray(found) && found.length === 1;
}

function isOnly(values: readonly string[], value: string): boolean {
  return values.length === 1 && values[0] === value;
}

function hasNoSecret({ passwordCredentials, keyCredentials }: Registration): boolean {
  return passwordCredentials.length === 0 && keyCredentials.length === 0;
}

function patchWith(appId: string, file: string): readonly string[] {
  const url = `https://graph.microsoft.com/v1.0/applications(appId='${appId}')`;
  const body = `@${fileURLToPath(new URL(file, import.meta.url))}`;
  return ['rest', '--method', 'PATCH', '--url', url, '--headers', 'Content-Type=application/json', '--body', body];
}

function trustsServer(appId: string, wanted: Wanted, principalId: string): Step {
  const credential = credentialOf(wanted, principalId);
  return {
    title: "the server's identity may sign in as the bot",
    isDone: (az) =>
      parseCredentials(az(['ad', 'app', 'federated-credential', 'list', '--id', appId])).some(
        ({ issuer, subject, audiences }) =>
          issuer === credential.issuer && subject === principalId && isOnly(audiences, credential.audiences[0] ?? ''),
      ),
    command: () => {
      // A file, because JSON does not pass through every shell whole. It holds ids and nothing secret.
      const file = join(mkdtempSync(join(tmpdir(), 'entra-')), 'federated-credential.json');
      writeFileSync(file, JSON.stringify(credential));
      return ['ad', 'app', 'federated-credential', 'create', '--id', appId, '--parameters', `@${file}`];
    },
    otherwise: '',
  };
}
