import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { decodeJwt } from 'jose';
import { createIssuer } from '#bot/demo/issuer.ts';
import { signingProxy } from '#bot/demo/playground/signing-proxy.ts';
import { newcomer } from '#bot/demo/sample-demo-people.ts';

/** As the playground sends it: no tenant, its own user, always English. */
const typed = {
  type: 'message',
  text: 'status',
  channelId: 'msteams',
  locale: 'en-US',
  serviceUrl: 'http://127.0.0.1:1/_connector',
  from: { id: 'user-id-0', name: 'Somebody', aadObjectId: 'theirs' },
  recipient: { id: 'theirs', name: 'Test Bot' },
  conversation: { id: 'personal-chat-id', conversationType: 'personal' },
  entities: [{ type: 'clientInfo', locale: 'en-US' }],
};

describe('the signing proxy before the playground', () => {
  let bot: Server;
  let proxy: Server;
  let url: string;
  let received: { authorization: string; body: unknown }[];

  beforeEach(async () => {
    received = [];
    bot = createServer(async (request, response) => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      received.push({ authorization: request.headers.authorization ?? '', body: JSON.parse(text) });
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end('{"statusCode":200}');
    });
    const botEndpoint = `${await listen(bot)}/api/messages`;
    const issuer = await createIssuer({
      origin: 'http://127.0.0.1:2',
      appId: 'app',
      serviceUrl: 'http://127.0.0.1:2/',
    });
    proxy = signingProxy({ appId: 'app', person: newcomer, locale: 'da-DK', issuer, botEndpoint });
    url = await listen(proxy);
  });

  afterEach(() => {
    bot.close();
    proxy.close();
  });

  it('lets the playground’s user speak as the sample person, from that person’s tenant and in their language', async () => {
    await post(url, JSON.stringify(typed));

    assert.deepEqual(received[0]?.body, {
      ...typed,
      locale: 'da-DK',
      from: { id: 'user-id-0', name: 'Ny medarbejder', aadObjectId: newcomer.aadObjectId },
      recipient: { id: '28:app', name: 'Test Bot' },
      conversation: { ...typed.conversation, tenantId: newcomer.tenantId },
      channelData: { tenant: { id: newcomer.tenantId } },
      entities: [{ type: 'clientInfo', locale: 'da-DK' }],
    });
  });

  it('signs for the service URL the playground named', async () => {
    await post(url, JSON.stringify(typed));

    const claims = decodeJwt(received[0]?.authorization.replace('Bearer ', '') ?? '');
    assert.equal(claims.serviceurl, 'http://127.0.0.1:1/_connector');
    assert.equal(claims.aud, 'app');
  });

  it('hands the bot’s answer back', async () => {
    const response = await post(url, JSON.stringify(typed));

    assert.equal(response.status, 200);
    assert.equal(await response.text(), '{"statusCode":200}');
  });

  it('signs nothing for a page in a browser, nor for what is no activity', async () => {
    const fromPage = await post(url, JSON.stringify(typed), { origin: 'https://example.org' });
    const noActivity = await post(url, '{"type":"message"}');
    const noJson = await post(url, 'status');

    assert.deepEqual([fromPage.status, noActivity.status, noJson.status], [403, 400, 400]);
    assert.deepEqual(received, []);
  });
});

function post(url: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${url}/api/messages`, { method: 'POST', headers, body });
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  return `http://127.0.0.1:${address.port}`;
}
