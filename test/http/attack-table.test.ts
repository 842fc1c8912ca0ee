import assert from 'node:assert/strict';
import { connect } from 'node:net';
import * as v from 'valibot';
import { problem } from '#bot/contract/problem.ts';
import { askAsActor, seedAnotherPartnership } from './actors.ts';
import type { Attack } from './attack.ts';
import { aroundTheDoor } from './attacks-around-the-door.ts';
import { bodies } from './attacks-by-body.ts';
import { reaching } from './attacks-on-rights.ts';
import { type Answer, type ProductionServer, startProductionServer } from './production-server.ts';

/** Requests that no library would send, as they go over the wire, and the first line that comes back. */
const overTheWire = [
  [
    'says twice, differently, how long the body is',
    'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 30\r\n\r\n{}',
    'HTTP/1.1 400 Bad Request',
  ],
  [
    'hides a second request behind a body in pieces',
    'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /readyz HTTP/1.1\r\nHost: x\r\n\r\n',
    'HTTP/1.1 400 Bad Request',
  ],
  [
    'writes the body in pieces, misspelt',
    'POST /api/messages HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n',
    'HTTP/1.1 400 Bad Request',
  ],
  ['names no host', 'GET /api/me HTTP/1.1\r\n\r\n', 'HTTP/1.1 400 Bad Request'],
  [
    'names two hosts',
    'GET /api/me HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n',
    'HTTP/1.1 401 Unauthorized',
  ],
  ['puts a null into a header', 'GET /api/me HTTP/1.1\r\nHost: x\r\nA: \0\r\n\r\n', 'HTTP/1.1 400 Bad Request'],
  [
    'sends headers of 40 KB',
    `GET /api/me HTTP/1.1\r\nHost: x\r\nA: ${'x'.repeat(40_000)}\r\n\r\n`,
    'HTTP/1.1 431 Request Header Fields Too Large',
  ],
  ['asks for a way through to another server', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n', ''],
] as const;

describe('The attack table', () => {
  let server: ProductionServer;
  let keptBefore: unknown;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
    keptBefore = await kept();
  });

  after(() => server.close());

  const kept = () =>
    Promise.all([
      server.ports.partnerships.auditTrail('tryg-aalborg', 500),
      server.ports.partnerships.now('tryg-aalborg'),
    ]);

  async function attempt([, by, ask]: Attack): Promise<Answer> {
    return by === 'nobody' ? server.ask(ask) : askAsActor(server, by, ask);
  }

  const groups = [
    ['Somebody who reaches for what is not theirs', reaching],
    ['A body that is made to break', bodies],
    ['A way around the door', aroundTheDoor],
  ] as const;
  for (const [group, attacks] of groups) {
    describe(group, () => {
      for (const attack of attacks) {
        const [what, by, , expected] = attack;
        it(`${by} ${what}: ${expected}`, async () => {
          const { status, text, headers } = await attempt(attack);

          const code = status === 200 ? '' : v.parse(problem, JSON.parse(text)).code;
          assert.equal(`${status} ${code}`, expected);
          assert.deepEqual([headers['access-control-allow-origin'], headers['set-cookie']], [undefined, undefined]);
          assert.doesNotMatch(text, /evil\.example|a secret|not to be served/);
        });
      }
    });
  }

  describe('A request that no library would send', () => {
    for (const [what, sent, expected] of overTheWire) {
      it(`${what}: ${expected || 'the line is cut'}`, async () => {
        const answers = await overTheLine(server.port, sent);

        assert.deepEqual(answers, expected === '' ? [] : [expected]);
      });
    }
  });

  // Below a suite of its own, so that it comes after all of them.
  describe('All of this', () => {
    it('changes nothing, is never a fault of ours, and leaves no trace on other objects', async () => {
      assert.deepEqual(await kept(), keptBefore);
      assert.deepEqual(
        server.logged.filter((line) => !line.includes('"level":"info"')),
        [],
      );
      assert.equal(Reflect.get({}, 'phone'), undefined);
    });
  });
});

/** The first lines of all answers that come until the line is closed. */
async function overTheLine(port: number, sent: string): Promise<readonly string[]> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('error', () => {});
  socket.write(sent);
  await new Promise<void>((resolve) => socket.on('close', () => resolve()));
  const text = Buffer.concat(chunks).toString('latin1');
  return text.split('\r\n').filter((line) => line.startsWith('HTTP/1.1 '));
}
