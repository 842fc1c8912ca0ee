import assert from 'node:assert/strict';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const coordinator = 'koordinator-kommune';
const lead = 'tovholder-havnefronten';
const json = { 'content-type': 'application/json' };

describe('asking the API again', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
  });

  after(() => server.close());

  async function tagOf(by: string, path: string): Promise<string> {
    const { headers } = await server.askAs(by, { path });
    return headers.etag ?? '';
  }

  function again(by: string, path: string, tag: string) {
    return server.askAs(by, { path, headers: { 'if-none-match': tag } });
  }

  for (const path of ['/api/me', '/api/overview', '/api/initiatives/havnefronten', '/api/meetings', '/api/decisions']) {
    it(`sends nothing the caller already holds: ${path}`, async () => {
      const tag = await tagOf(coordinator, path);

      const { status, text, headers } = await again(coordinator, path, tag);

      assert.deepEqual([status, text], [304, '']);
      assert.equal(headers.etag, tag);
      assert.equal(headers['cache-control'], 'private, no-cache');
      assert.equal(headers['checked-at']?.toString().slice(0, 10), '2025-05-13');
    });
  }

  it('names an answer without a moment in it strongly, one with a moment weakly', async () => {
    assert.match(await tagOf(coordinator, '/api/initiatives/havnefronten'), /^"[\w-]{22}"$/);
    assert.match(await tagOf(coordinator, '/api/overview'), /^W\/"[\w-]{22}"$/);
  });

  it('reads a tag among others, weak or not', async () => {
    const tag = await tagOf(coordinator, '/api/initiatives/havnefronten');

    assert.equal((await again(coordinator, '/api/initiatives/havnefronten', `"other", W/${tag}`)).status, 304);
    assert.equal((await again(coordinator, '/api/initiatives/havnefronten', '"other"')).status, 200);
  });

  it('answers anew once somebody has changed something', async () => {
    const tag = await tagOf(coordinator, '/api/waiting');
    await server.askAs('ny-medarbejder', { path: '/api/me' });

    const { status, text } = await again(coordinator, '/api/waiting', tag);

    assert.equal(status, 200);
    assert.match(text, /ny-medarbejder|"waiting":\[\{/);
  });

  it('lets no tag open what the caller may not see', async () => {
    const tag = await tagOf(coordinator, '/api/operation');

    const refused = await again(lead, '/api/operation', tag);
    const unsigned = await server.ask({
      path: '/api/operation',
      headers: { 'if-none-match': tag, authorization: '' },
    });

    assert.deepEqual([refused.status, unsigned.status], [403, 401]);
    assert.equal(refused.headers['cache-control'], 'no-store');
    assert.equal(refused.headers.etag, undefined);
  });

  it('gives the answer to a POST no tag: it is not to be kept', async () => {
    const body = JSON.stringify({ nothing: 'of the form' });

    const { headers } = await server.askAs(coordinator, { method: 'POST', path: '/api/status', headers: json, body });

    assert.deepEqual([headers.etag, headers['cache-control']], [undefined, 'no-store']);
  });
});
