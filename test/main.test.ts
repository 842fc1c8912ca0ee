import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '#test/support/demo-server.ts';

const main = fileURLToPath(import.meta.resolve('#bot/main.ts'));
const id = '11111111-1111-4111-8111-111111111111';

/** Whatever somebody might think opens the demonstration. */
const demoLike = {
  DEMO: '1',
  DEMO_MODE: 'true',
  NODE_ENV: 'development',
  DATA_DIR: './.data',
  ToBotFromChannelTokenIssuer: 'http://127.0.0.1/demo/issuer/bot',
  ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1/demo/issuer/bot/openid-configuration',
};

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs production as a process of its own with this environment and nothing of ours, until it ends. */
function runMain(environment: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const texts = { out: '', err: '' };
    child.stdout.on('data', (chunk) => {
      texts.out += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      texts.err += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...texts }));
  });
}

describe('Production', () => {
  const names = [
    'MicrosoftAppId',
    'PUBLIC_URL',
    'MicrosoftAppTenantId',
    'ALLOWED_TENANTS',
    'TABLES_ENDPOINT',
    'QUEUES_ENDPOINT',
    'AZURE_CLIENT_ID',
    'MicrosoftAppType',
  ];

  it('without settings ends with 1 and names all of them', async () => {
    const { code, out, err } = await runMain({});

    assert.equal(code, 1);
    assert.equal(out, '');
    assert.deepEqual(
      err
        .trim()
        .split('\n')
        .map((line) => line.replace(/ must be .*/, '')),
      names.map((name) => `${name} is missing: it`),
    );
  });

  it('is opened by nothing that sounds like a demonstration', async () => {
    const { code, err } = await runMain({ ...demoLike, PORT: String(await freePort()) });

    assert.equal(code, 1);
    assert.equal(err.trim().split('\n').length, names.length);
  });

  it('with a store that cannot be reached ends with 1, and says so without a word that may quote', async () => {
    const { code, out } = await runMain({
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: id,
      MicrosoftAppTenantId: id,
      ALLOWED_TENANTS: id,
      TABLES_ENDPOINT: 'https://account.table.invalid',
      QUEUES_ENDPOINT: 'https://account.queue.invalid',
      AZURE_CLIENT_ID: id,
      PUBLIC_URL: 'https://overblik.example',
      PORT: String(await freePort()),
    });

    assert.equal(code, 1);
    assert.match(out, /"level":"error","event":"start_failed","error":"Outage"/);
    assert.doesNotMatch(out, /table\.invalid/);
  });
});
