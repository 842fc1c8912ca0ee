import assert from 'node:assert/strict';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';

describe('A handler that breaks in the middle of its answer', () => {
  let server: DemoServer;

  before(async () => {
    server = await startDemoServer();
  });

  after(() => server.close());

  it('ends that answer, is logged, and the server answers on', async () => {
    server.server.get('/broken', async (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/plain' });
      response.write('half');
      throw new Error('broken');
    });

    const broken = await (await fetch(`${server.origin}/broken`)).text();
    const next = await fetch(`${server.origin}/healthz`);

    assert.equal(broken, 'half');
    assert.equal(next.status, 200);
    assert.match(server.logged.join(''), /"event":"request_failed"/);
  });
});
