import assert from 'node:assert/strict';
import type { IncomingHttpHeaders } from 'node:http';
import { startDemoServer } from '#test/support/demo-server.ts';
import { type Ask, type ProductionServer, startProductionServer } from './production-server.ts';

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

const closed = {
  ...everywhere,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

const page = {
  ...everywhere,
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
    "font-src 'self' https://res.cdn.office.net https://*.cdn.office.net; " +
    "connect-src 'self' https://res.cdn.office.net; frame-src 'self'; base-uri 'none'; form-action 'self'; " +
    'frame-ancestors https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com',
  'cache-control': 'no-cache',
};

const publicPage = {
  ...everywhere,
  'content-security-policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; " +
    'frame-ancestors https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com',
  'cache-control': 'no-cache',
};

const json = { 'content-type': 'application/json' };

type Case = Ask & { readonly title: string; readonly status: number; readonly expected: Readonly<object> };

const answers: readonly Case[] = [
  {
    title: 'an answer of the API',
    path: '/api/overview',
    status: 200,
    expected: { ...closed, 'cache-control': 'private, no-cache' },
  },
  { title: 'a refusal of the API', path: '/api/operation', status: 403, expected: closed },
  {
    title: 'an answer to nobody',
    path: '/api/overview',
    headers: { authorization: '' },
    status: 401,
    expected: closed,
  },
  { title: 'a path that is not there', path: '/nope', status: 404, expected: closed },
  { title: 'a method that is not there', method: 'PUT', path: '/api/overview', status: 405, expected: closed },
  {
    title: 'a refused message to the bot',
    method: 'POST',
    path: '/api/messages',
    headers: json,
    body: '{}',
    status: 400,
    expected: closed,
  },
  { title: 'liveness', path: '/healthz', status: 200, expected: closed },
  { title: 'readiness', path: '/readyz', status: 200, expected: closed },
  { title: 'the tab', path: '/tab/', status: 200, expected: page },
  { title: 'the tab in a channel', path: '/tab/channel', status: 200, expected: page },
  { title: 'the configure page', path: '/tab/configure', status: 200, expected: page },
  {
    title: 'a file of the tab',
    path: '/tab/assets/entry-1a2b3c.js',
    status: 200,
    expected: { ...page, 'cache-control': 'public, max-age=31536000, immutable' },
  },
  { title: 'a file of the tab that is not there', path: '/tab/assets/x.js', status: 404, expected: closed },
  { title: 'a public page', path: '/privacy', status: 200, expected: publicPage },
];

/** Names of headers that say nothing about safety; any other has to be in the lists above. */
const unremarkable = [
  'allow',
  'connection',
  'checked-at',
  'content-length',
  'content-type',
  'date',
  'etag',
  'transfer-encoding',
  'vary',
  'www-authenticate',
];

function remarkable(headers: IncomingHttpHeaders): object {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !unremarkable.includes(name)));
}

describe('The headers of every answer', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
  });

  after(() => server.close());

  for (const { title, status, expected, ...question } of answers) {
    it(`are exactly these on ${title}`, async () => {
      const answer = await server.askAs('tovholder-havnefronten', question);

      assert.equal(answer.status, status);
      assert.deepEqual(remarkable(answer.headers), expected);
    });
  }

  it('are the same when a page has not changed', async () => {
    const first = await server.ask({ path: '/tab/' });

    const again = await server.ask({ path: '/tab/', headers: { 'if-none-match': first.headers.etag ?? '' } });

    assert.equal(again.status, 304);
    assert.equal(again.text, '');
    assert.deepEqual(remarkable(again.headers), page);
  });

  it('ask for a token where one is missing', async () => {
    const answer = await server.ask({ path: '/api/me' });

    assert.equal(answer.headers['www-authenticate'], 'Bearer');
  });

  it('let the trial page alone frame the tab, and only in the demonstration', async () => {
    const demo = await startDemoServer();
    try {
      const tab = await fetch(`${demo.origin}/privacy`);
      const framing = /frame-ancestors .*$/.exec(tab.headers.get('content-security-policy') ?? '')?.[0];

      assert.equal(
        framing,
        "frame-ancestors https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com 'self'",
      );
    } finally {
      await demo.close();
    }
  });
});
