import assert from 'node:assert/strict';
import { connect } from 'node:net';
import * as v from 'valibot';
import { problem } from '#bot/contract/problem.ts';
import { type Answer, type Ask, type ProductionServer, startProductionServer } from './production-server.ts';

type Case = Ask & { readonly title: string; readonly status: number; readonly code: string };

const json = { 'content-type': 'application/json' };
const messages = '/api/messages';
const activity = { type: 'message', channelId: 'msteams', serviceUrl: 'https://smba.example/' };
const from = { id: '29:1' };
const conversation = { id: 'a:1' };

const posted = (title: string, body: unknown): Case => ({
  title,
  method: 'POST',
  path: messages,
  headers: json,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  status: 400,
  code: 'not_an_activity',
});

const unreadable: readonly Case[] = [
  { ...posted('no JSON', '{'), code: 'not_json' },
  { ...posted('nothing at all', ''), code: 'not_json' },
  { ...posted('plain text', '{}'), headers: { 'content-type': 'text/plain' }, status: 415, code: 'not_json' },
  { ...posted('no type said', '{}'), headers: {}, status: 415, code: 'not_json' },
  {
    ...posted('a type that only begins like JSON', '{}'),
    headers: { 'content-type': 'application/jsonp' },
    status: 415,
    code: 'not_json',
  },
  {
    ...posted('a compressed body', 'x'),
    headers: { ...json, 'content-encoding': 'gzip' },
    status: 415,
    code: 'not_json',
  },
  { ...posted('300 KB', { text: 'x'.repeat(300_000) }), status: 413, code: 'too_large' },
  { ...posted('3 MB', { text: 'x'.repeat(3_000_000) }), status: 413, code: 'too_large' },
  posted('100,000 lists within each other', '['.repeat(100_000) + ']'.repeat(100_000)),
  posted('25,000 objects within each other', `${'{"value":'.repeat(25_000)}1${'}'.repeat(25_000)}`),
  posted('null', null),
  posted('a number', 5),
  posted('a list', [activity]),
  posted('an empty object', {}),
  posted('a type that is a number', { type: 5 }),
  posted('no sender', { ...activity, conversation }),
  posted('no conversation', { ...activity, from }),
  posted('a sender who is a text', { ...activity, conversation, from: '29:1' }),
  posted('an empty type', { ...activity, conversation, from, type: '' }),
  posted('a service URL of 10,000 letters', { ...activity, conversation, from, serviceUrl: 'x'.repeat(10_000) }),
  posted('members that are no list', { ...activity, conversation, from, membersAdded: { id: '1' } }),
  posted('a locale that is no text', { ...activity, conversation, from, locale: ['da'] }),
];

const unrouted: readonly Case[] = [
  ...[
    '/',
    '/nope',
    '/api',
    '/api/',
    '/api/messages/',
    '/api/v1/overview',
    '/API/overview',
    '/api/initiatives/%',
    '/api/initiatives/%E0%A4%A',
    '/tab',
    '/tab/index.html',
    '/tab/notes.txt',
    '/tab/demo/',
    '/tab/demo/index.html',
    '/tab/assets',
    '/tab/assets/',
    '/tab/assets/nope.js',
    '/tab/assets/..%2fnotes.txt',
    '/tab/assets/..%2f..%2fsecret.txt',
    '/tab/assets/../../secret.txt',
    '/tab/assets/%2e%2e/%2e%2e/secret.txt',
    '/tab/assets/%252e%252e%252fnotes.txt',
    '/tab/assets/..\\notes.txt',
    '/tab/assets/..%5cnotes.txt',
    '/tab/assets/entry-1a2b3c.js%00',
    '/tab/assets/%00',
    '/tab/assets/%',
    '/tab/assets/constructor',
    '/tab/assets/__proto__',
    '/tab/assets/entry-1a2b3c.js.br',
    '//evil.example/tab/',
    '/demo',
    '/demo/',
    '/demo/people',
    '/demo/clock',
    '/demo/conversations',
    '/demo/issuer/keys',
    '/demo/issuer/bot/keys',
    '/demo/connector/v3/conversations',
    '/.env',
    '/package.json',
  ].map((path): Case => ({ title: `GET ${path}`, path, status: 404, code: 'no_such_path' })),
  ...[
    ['POST', '/demo/token'],
    ['PUT', '/demo/clock'],
    ['POST', '/demo/issuer/bot/x/token'],
    ['POST', '/nope'],
  ].map(
    ([method = '', path = '']): Case => ({
      title: `${method} ${path}`,
      method,
      path,
      headers: json,
      body: '{}',
      status: 404,
      code: 'no_such_path',
    }),
  ),
  ...[
    ['GET', messages],
    ['PUT', messages],
    ['HEAD', messages],
    ['OPTIONS', messages],
    ['TRACE', messages],
    ['GET', '/api/waiting/clear'],
    ['GET', '/api/partnerships'],
    ['POST', '/api/overview'],
    ['OPTIONS', '/api/overview'],
    ['DELETE', '/api/initiatives/havnefronten'],
    ['POST', '/tab/'],
    ['HEAD', '/tab/'],
    ['OPTIONS', '/tab/'],
  ].map(
    ([method = '', path = '']): Case => ({
      title: `${method} ${path}`,
      method,
      path,
      status: 405,
      code: 'no_such_method',
    }),
  ),
];

describe('The server, whatever is asked of it', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
  });

  after(() => server.close());

  function assertProblem(answer: Answer, { status, code, method }: Case) {
    assert.equal(answer.status, status);
    if (method === 'HEAD') return;
    const { reference, ...rest } = v.parse(v.strictObject(problem.entries), JSON.parse(answer.text));
    assert.deepEqual(rest, { code, details: {} });
    assert.match(reference, /^([0-9a-f]{8})?$/);
  }

  for (const row of unreadable) {
    it(`refuses ${row.title} as a message to the bot`, async () => {
      assertProblem(await server.ask(row), row);
    });
  }

  for (const row of unrouted) {
    it(`has no ${row.title}`, async () => {
      assertProblem(await server.ask(row), row);
    });
  }

  it('serves what was built, and only that', async () => {
    const asset = await server.ask({ path: '/tab/assets/entry-1a2b3c.js' });
    const personal = await server.ask({ path: '/tab/' });
    const channel = await server.ask({ path: '/tab/channel?lang=en' });
    const configure = await server.ask({ path: '/tab/configure' });

    assert.equal(asset.text, 'export const here = true;');
    assert.equal(personal.text, '<!doctype html><title>tab</title>');
    assert.equal(channel.text, '<!doctype html><title>tab</title>');
    assert.equal(configure.text, '<!doctype html><title>configure</title>');
  });

  it('still answers after somebody hung up in the middle of a message, which is nobody’s fault', async () => {
    const before = server.logged.length;
    const socket = connect(server.port, '127.0.0.1');
    socket.write(
      `POST ${messages} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"type":`,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));

    socket.destroy();
    while (server.logged.length === before) await new Promise((resolve) => setTimeout(resolve, 5));

    assert.match(server.logged.slice(before).join(''), /"level":"info".*"status":400,"code":"cut_off"/);
    assert.equal((await server.ask({ path: '/healthz' })).text, '{"status":"ok"}');
  });

  it('found nothing of all this to be a fault of its own', () => {
    assert.deepEqual(
      server.logged.filter((line) => !line.includes('"level":"info"')),
      [],
    );
  });
});
