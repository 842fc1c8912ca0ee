import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

export const TENANT = 'aaaaaaaa-1111-4222-8333-444444444444';
export const APP_ID = '11111111-2222-4333-8444-555555555555';

const patched = v.object({ api: v.record(v.string(), v.unknown()) });
const credential = v.looseObject({ issuer: v.string(), subject: v.string(), audiences: v.array(v.string()) });

type World = { readonly tenantId?: string; readonly namesakes?: number; readonly isDeaf?: boolean };

/** What az would find and change in a tenant: as much of Entra as the set-up asks for. */
export function anEntra({ tenantId = TENANT, namesakes = 0, isDeaf = false }: World = {}) {
  const api: Record<string, unknown> = { requestedAccessTokenVersion: null };
  const lists: Record<'passwordCredentials' | 'requiredResourceAccess', unknown[]> = {
    passwordCredentials: [],
    requiredResourceAccess: [],
  };
  const app = {
    ...lists,
    appId: APP_ID,
    signInAudience: '',
    identifierUris: [''],
    api,
    keyCredentials: [],
    web: { redirectUris: [''] },
  };
  app.identifierUris = [];
  app.web.redirectUris = [];
  const calls: (readonly string[])[] = [];
  const credentials: v.InferOutput<typeof credential>[] = [];
  let apps = namesakes;
  let isPresent = false;
  const answers: Readonly<Record<string, (args: readonly string[]) => unknown>> = {
    'account show': () => ({ tenantId }),
    'ad app list': () => Array.from({ length: apps }, () => app),
    'ad app show': () => app,
    'ad sp list': () => (isPresent ? [{}] : []),
    'ad app federated-credential list': () => credentials,
    'ad app create': (args) => {
      apps += 1;
      app.signInAudience = valueAfter(args, '--sign-in-audience');
      return app;
    },
    'ad app update': (args) => {
      if (args.includes('--identifier-uris')) app.identifierUris = [valueAfter(args, '--identifier-uris')];
      if (args.includes('--web-redirect-uris')) app.web.redirectUris = [valueAfter(args, '--web-redirect-uris')];
      return null;
    },
    'ad sp create': () => {
      isPresent = !isDeaf;
      return {};
    },
    'rest --method PATCH': (args) => {
      Object.assign(app.api, v.parse(patched, fileOf(args, '--body')).api);
      return null;
    },
    'ad app federated-credential create': (args) => {
      credentials.push(v.parse(credential, fileOf(args, '--parameters')));
      return {};
    },
  };
  const az = (args: readonly string[]): unknown => {
    calls.push(args);
    const known = Object.keys(answers).find((words) => args.join(' ').startsWith(words));
    assert.ok(known, args.join(' '));
    return answers[known]?.(args);
  };
  const changes = () => calls.filter((args) => /^(?:ad .*?(?:create|update)|rest) /.test(`${args.join(' ')} `));
  return { app, calls, credentials, az, changes };
}

function valueAfter(args: readonly string[], flag: string): string {
  return args[args.indexOf(flag) + 1] ?? '';
}

function fileOf(args: readonly string[], flag: string): unknown {
  return JSON.parse(readFileSync(valueAfter(args, flag).slice(1), 'utf8'));
}
