import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { readConfig, type TabConfig } from '#bot/config.ts';
import { publicPageNames } from '#bot/http/public-page-html.ts';
import { registrationSteps } from '#infra/entra/registration-steps.ts';
import { textsByPath } from '#manifest/texts-by-path.ts';
import { exampleSettings, filledInManifest } from '#test/manifest/package-texts.ts';

const TENANT = 'aaaaaaaa-1111-4222-8333-444444444444';

describe('the app registration', () => {
  it('has the scope that the server asks for, and version 2 tokens', () => {
    const { api } = readRegistration('1-scope.json');

    assert.equal(api.requestedAccessTokenVersion, 2);
    assert.deepEqual(
      api.oauth2PermissionScopes.map((scope) => scope.value),
      [tabConfig().scope],
    );
  });

  it('lets in beforehand the very Teams clients that the server accepts', () => {
    const { api } = readRegistration('2-teams-clients.json');
    const scopeIds = api.oauth2PermissionScopes.map((scope) => scope.id);

    assert.deepEqual(
      api.preAuthorizedApplications,
      tabConfig().authorizedParties.map((appId) => ({ appId, delegatedPermissionIds: scopeIds })),
    );
  });

  it('keeps the scope as it was when the Teams clients are added', () => {
    const { preAuthorizedApplications: _, ...second } = readRegistration('2-teams-clients.json').api;
    const { preAuthorizedApplications: __, ...first } = readRegistration('1-scope.json').api;

    assert.deepEqual(second, first);
  });

  it('is named in the Teams manifest by an address that the server takes tokens for', () => {
    const resource = textsByPath(filledInManifest())['webApplicationInfo.resource'];

    assert.ok(resource !== undefined && tabConfig().audiences.includes(resource), resource);
  });

  it('leads an administrator who has consented to a page that is open to all', () => {
    const wanted = {
      displayName: 'Tryg Overblik',
      tenantId: TENANT,
      domain: 'overblik.example.org',
      principalId: null,
    };
    const commands = registrationSteps('an-app', wanted).map(({ command }) => command?.().join(' ') ?? '');
    const landing = commands.flatMap((command) => /--web-redirect-uris (\S+)$/.exec(command)?.[1] ?? []);
    const page = /^https:\/\/overblik\.example\.org\/(\w+)$/.exec(landing[0] ?? '')?.[1];

    assert.ok(
      publicPageNames.some((name) => name === page),
      page,
    );
  });

  it('trusts the managed identity through a federated credential, with no secret', () => {
    const credential = v.parse(v.record(v.string(), v.unknown()), readJson('3-federated-credential.json'));

    assert.deepEqual(Object.keys(credential).toSorted(), ['audiences', 'description', 'issuer', 'name', 'subject']);
    assert.deepEqual(credential.audiences, ['api://AzureADTokenExchange']);
  });
});

const registration = v.object({
  api: v.object({
    requestedAccessTokenVersion: v.number(),
    oauth2PermissionScopes: v.array(v.looseObject({ id: v.pipe(v.string(), v.uuid()), value: v.string() })),
    preAuthorizedApplications: v.optional(
      v.array(v.object({ appId: v.string(), delegatedPermissionIds: v.array(v.string()) })),
    ),
  }),
});

function readRegistration(file: string): v.InferOutput<typeof registration> {
  return v.parse(registration, readJson(file));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../infra/entra/${file}`, import.meta.url), 'utf8'));
}

/** The server's rules for the tab's tokens, for the same settings as the example manifest. */
function tabConfig(): TabConfig {
  const config = readConfig({
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: exampleSettings.MICROSOFT_APP_ID,
    MicrosoftAppTenantId: TENANT,
    ALLOWED_TENANTS: TENANT,
    TABLES_ENDPOINT: 'https://example.table.core.windows.net/',
    QUEUES_ENDPOINT: 'https://example.queue.core.windows.net/',
    AZURE_CLIENT_ID: '99999999-2222-4333-8444-555555555555',
    PUBLIC_URL: `https://${exampleSettings.PUBLIC_DOMAIN}`,
  });
  assert.ok(config.ok);
  return config.value.tab;
}
