import assert from 'node:assert/strict';
import { type BicepFile, bicepPaths, nodesOfType, parametersOf, propertiesOf, readBicep } from './bicep-files.ts';

/** What an identity of ours may be given, and nothing above it. https://learn.microsoft.com/azure/role-based-access-control/built-in-roles */
const allowedRoles: Readonly<Record<string, string>> = {
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3': 'Storage Table Data Contributor',
  '3913510d-42f4-4e42-8a64-420c390055eb': 'Monitoring Metrics Publisher',
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88': 'Storage Queue Data Contributor',
};

describe('the infrastructure', () => {
  let files: readonly BicepFile[] = [];

  before(async () => {
    files = await Promise.all(bicepPaths.map(readBicep));
  });

  it('reads and passes on no key, password or connection string', () => {
    const text = files.map((file) => file.text).join('\n');

    assert.doesNotMatch(text, /listKeys|listAccountSas|listServiceSas|AccountKey|SharedAccessSignature/i);
    assert.doesNotMatch(text, /connectionString|MicrosoftAppPassword|clientSecret/i);
  });

  it('asks for no parameter that is a secret', () => {
    const names = files.flatMap(parametersOf).map(({ name }) => name);

    assert.deepEqual(
      names.filter((name) => /secret|password|key|token/i.test(name)),
      [],
    );
  });

  it('gives tables and queues to identities alone: no account key, no public blob, TLS 1.2', () => {
    const properties = propertiesOf(fileAt('modules/storage.bicep').root);

    assert.deepEqual(valuesOf(properties, 'allowSharedKeyAccess'), ['false']);
    assert.deepEqual(valuesOf(properties, 'allowBlobPublicAccess'), ['false']);
    assert.deepEqual(valuesOf(properties, 'allowCrossTenantReplication'), ['false']);
    assert.deepEqual(valuesOf(properties, 'supportsHttpsTrafficOnly'), ['true']);
    assert.deepEqual(valuesOf(properties, 'minimumTlsVersion'), ["'TLS1_2'"]);
    assert.deepEqual(valuesOf(properties, 'publicNetworkAccess'), ["isPrivate ? 'Disabled' : 'Enabled'"]);
  });

  it('answers over https alone, and takes no password for publishing, in use and beside it', () => {
    const properties = propertiesOf(fileAt('modules/site.bicep').root);

    assert.deepEqual(valuesOf(properties, 'httpsOnly'), ['true', 'true']);
    assert.deepEqual(valuesOf(properties, 'minTlsVersion'), ["'1.2'"]);
    assert.deepEqual(valuesOf(properties, 'scmMinTlsVersion'), ["'1.2'"]);
    assert.deepEqual(valuesOf(properties, 'ftpsState'), ["'Disabled'"]);
    assert.deepEqual(valuesOf(properties, 'remoteDebuggingEnabled'), ['false']);
    assert.deepEqual(valuesOf(properties, 'allow'), ['false', 'false', 'false', 'false']);
    assert.deepEqual(valuesOf(properties, 'siteConfig'), ['server', 'server']);
  });

  it('starts production, not the demonstration, on Node 24', () => {
    const properties = propertiesOf(fileAt('modules/site.bicep').root);

    assert.deepEqual(valuesOf(properties, 'appCommandLine'), ["'node bot/main.ts'"]);
    assert.deepEqual(valuesOf(properties, 'linuxFxVersion'), ["'NODE|24-lts'"]);
    assert.deepEqual(valuesOf(properties, 'alwaysOn'), ['true']);
    assert.deepEqual(valuesOf(properties, 'healthCheckPath'), ["'/healthz'"]);
  });

  it("registers the bot in one tenant, at the server's own address", () => {
    const properties = propertiesOf(fileAt('modules/bot.bicep').root);

    assert.deepEqual(valuesOf(properties, 'msaAppType'), ["'SingleTenant'"]);
    assert.deepEqual(valuesOf(properties, 'msaAppTenantId'), ['tenant().tenantId']);
    assert.deepEqual(valuesOf(properties, 'channelName'), ["'MsTeamsChannel'"]);
    assert.deepEqual(valuesOf(properties, 'enableCalling'), ['false']);
    assert.match(fileAt('main.bicep').text, /endpoint: '\$\{site\.outputs\.publicUrl\}\/api\/messages'/);
  });

  it('lets nothing send logs or use the bot by a key that could leak', () => {
    const all = files.flatMap((file) => propertiesOf(file.root));

    assert.deepEqual(valuesOf(all, 'disableLocalAuth'), ['true', 'true']);
    assert.deepEqual(valuesOf(all, 'DisableLocalAuth'), ['true']);
  });

  it('gives the server three roles, each on the one resource that it needs', () => {
    const ids = files.flatMap(({ text }) => text.match(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi) ?? []);
    const assignments = files
      .flatMap(({ root }) => nodesOfType(root, 'resource_declaration'))
      .filter((resource) => resource.text.includes('Microsoft.Authorization/roleAssignments'));
    const scopes = assignments.flatMap((assignment) => valuesOf(propertiesOf(assignment), 'scope'));

    assert.deepEqual(ids.toSorted(), Object.keys(allowedRoles).toSorted());
    assert.deepEqual(scopes.toSorted(), ['account', 'account', 'insights']);
  });

  it('does not let the tables be deleted in passing', () => {
    const { text } = fileAt('modules/storage.bicep');

    assert.match(text, /'Microsoft\.Authorization\/locks@[\d-]+' = \{\s+scope: account/);
    assert.match(text, /level: 'CanNotDelete'/);
  });

  function fileAt(path: (typeof bicepPaths)[number]): BicepFile {
    const file = files.find((candidate) => candidate.path === path);
    assert.ok(file, path);
    return file;
  }
});

function valuesOf(properties: ReturnType<typeof propertiesOf>, key: string): readonly string[] {
  return properties.filter((property) => property.key === key).map((property) => property.value);
}
