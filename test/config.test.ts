import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readConfig, settingNames } from '#bot/config.ts';

const appId = '11111111-1111-4111-8111-111111111111';
const homeTenant = '22222222-2222-4222-8222-222222222222';
const otherTenant = '33333333-3333-4333-8333-333333333333';
const identity = '44444444-4444-4444-8444-444444444444';

const required = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: appId,
  MicrosoftAppTenantId: homeTenant,
  ALLOWED_TENANTS: `${homeTenant}, ${otherTenant}`,
  TABLES_ENDPOINT: 'https://account.table.core.windows.net',
  QUEUES_ENDPOINT: 'https://account.queue.core.windows.net',
  AZURE_CLIENT_ID: identity,
  PUBLIC_URL: 'https://overblik.example',
};
const optional = { FIRST_ADMINISTRATOR: `${otherTenant}/${identity}`, PORT: '8080' };
const complete: Readonly<Record<string, string>> = { ...required, ...optional };

/** Settings named as wrong or missing, each with how often. */
function named(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const read = readConfig(environment);
  return read.ok ? [] : read.problems.map((problem) => problem.split(' ')[0] ?? '').sort();
}

describe("Production's settings", () => {
  it('are read into what the server needs, and nothing of it comes from anywhere else', () => {
    assert.deepEqual(readConfig(complete), {
      ok: true,
      value: {
        port: 8080,
        host: '0.0.0.0',
        publicUrl: 'https://overblik.example',
        bot: {
          appId,
          tenantId: homeTenant,
          serviceUrls: ['https://smba.trafficmanager.net/'],
          localIssuer: null,
        },
        tab: {
          issuerTemplate: 'https://login.microsoftonline.com/{tid}/v2.0',
          keysUrl: 'https://login.microsoftonline.com/common/discovery/v2.0/keys',
          audiences: [appId, `api://overblik.example/botid-${appId}`],
          scope: 'access_as_user',
          authorizedParties: ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'],
        },
        allowedTenants: [homeTenant, otherTenant],
        firstAdministrator: { tenantId: otherTenant, objectId: identity },
        tablesEndpoint: 'https://account.table.core.windows.net',
        queuesEndpoint: 'https://account.queue.core.windows.net',
        managedIdentityClientId: identity,
      },
    });
  });

  it('need no first administrator and no port', () => {
    const read = readConfig(required);

    assert.ok(read.ok);
    assert.equal(read.value.firstAdministrator, null);
    assert.equal(read.value.port, 3978);
  });

  it('name exactly those that are missing, all at once', () => {
    const names = Object.keys(required);

    fc.assert(
      fc.property(fc.subarray(names), fc.constantFrom(undefined, '', '  '), (missing, nothing) => {
        const environment = { ...complete, ...Object.fromEntries(missing.map((name) => [name, nothing])) };

        assert.deepEqual(named(environment), [...missing].sort());
      }),
    );
  });

  it('name exactly those that are wrong, all at once', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(complete)), (wrong) => {
        const environment = { ...complete, ...Object.fromEntries(wrong.map((name) => [name, '*'])) };

        assert.deepEqual(named(environment), [...wrong].sort());
      }),
    );
  });

  it('are all named when there is none', () => {
    assert.deepEqual(named({}), Object.keys(required).sort());
  });

  const wrong: readonly (readonly [string, string])[] = [
    ['MicrosoftAppType', 'MultiTenant'],
    ['MicrosoftAppType', 'UserAssignedMSI'],
    ['MicrosoftAppType', 'singletenant'],
    ['MicrosoftAppId', 'my-app'],
    ['MicrosoftAppId', `${appId},${otherTenant}`],
    ['MicrosoftAppTenantId', 'common'],
    ['MicrosoftAppTenantId', 'organizations'],
    ['ALLOWED_TENANTS', '*'],
    ['ALLOWED_TENANTS', `${homeTenant},*`],
    ['ALLOWED_TENANTS', `${homeTenant},`],
    ['ALLOWED_TENANTS', `${homeTenant} ${otherTenant}`],
    ['ALLOWED_TENANTS', 'common'],
    ['FIRST_ADMINISTRATOR', homeTenant],
    ['FIRST_ADMINISTRATOR', `${homeTenant}/*`],
    ['FIRST_ADMINISTRATOR', 'someone@overblik.example'],
    ['TABLES_ENDPOINT', 'http://account.table.core.windows.net'],
    ['TABLES_ENDPOINT', 'http://127.0.0.1:10002/devstoreaccount1'],
    ['TABLES_ENDPOINT', 'https://user:word@account.table.core.windows.net'],
    ['TABLES_ENDPOINT', 'https://account.table.core.windows.net?sv=2024'],
    ['TABLES_ENDPOINT', 'UseDevelopmentStorage=true'],
    ['QUEUES_ENDPOINT', 'http://account.queue.core.windows.net'],
    ['QUEUES_ENDPOINT', 'https://account.queue.core.windows.net/outgoing'],
    ['AZURE_CLIENT_ID', 'me'],
    ['PUBLIC_URL', 'http://overblik.example'],
    ['PUBLIC_URL', 'https://overblik.example/'],
    ['PUBLIC_URL', 'https://overblik.example/tab'],
    ['PUBLIC_URL', 'https://overblik.example:99999'],
    ['PUBLIC_URL', 'https://[overblik'],
    ['PUBLIC_URL', 'https://evil.example@overblik.example'],
    ['PUBLIC_URL', 'overblik.example'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['PORT', '/var/run/socket'],
  ];
  for (const [name, value] of wrong) {
    it(`refuse ${name}=${value}`, () => {
      const read = readConfig({ ...complete, [name]: value });

      assert.ok(!read.ok);
      assert.equal(read.problems.length, 1);
      assert.match(read.problems[0] ?? '', new RegExp(`^${name} is wrong: it must be `));
    });
  }

  it('never repeat a value, which may be a secret in the wrong place', () => {
    const read = readConfig({ ...complete, MicrosoftAppId: 's3cret-in-the-wrong-place' });

    assert.ok(!read.ok);
    assert.doesNotMatch(read.problems.join(), /s3cret/);
  });

  it('refuse a secret, because the bot has none', () => {
    assert.deepEqual(named({ ...complete, MicrosoftAppPassword: 'a-secret' }), ['MicrosoftAppPassword']);
  });

  it('refuse a first administrator from a tenant that is not allowed', () => {
    const read = readConfig({ ...complete, ALLOWED_TENANTS: homeTenant });

    assert.deepEqual(read, { ok: false, problems: ['FIRST_ADMINISTRATOR must be of a tenant in ALLOWED_TENANTS'] });
  });

  it('are the same in capital letters', () => {
    const shouted = Object.fromEntries(
      Object.entries(complete).map(([name, value]) => [
        name,
        name === 'MicrosoftAppType' ? value : value.toUpperCase(),
      ]),
    );

    assert.deepEqual(readConfig(shouted), readConfig(complete));
  });

  it('hold nothing that any other variable can change', () => {
    const others = fc.dictionary(
      fc.oneof(
        fc.constantFrom('ToBotFromChannelTokenIssuer', 'ToBotFromChannelOpenIdMetadataUrl', 'OAuthUrl', 'SERVICE_URLS'),
        fc.constantFrom('DEMO', 'DEMO_MODE', 'NODE_ENV', 'DATA_DIR', 'CallerId', 'ToChannelFromBotLoginUrl'),
        fc
          .string({ minLength: 1 })
          .filter((name) => ![...settingNames, 'MicrosoftAppPassword'].some((own) => own === name)),
      ),
      fc.constantFrom('1', 'true', 'https://evil.example', 'development'),
    );

    fc.assert(
      fc.property(others, (more) => {
        assert.deepEqual(readConfig({ ...more, ...complete }), readConfig(complete));
      }),
    );
  });
});
