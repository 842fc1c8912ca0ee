import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { aFolder, answerAsLead, type Launched, launched, storedAnswer, untilGone } from './launched.ts';

describe('npm start', function () {
  this.timeout(90_000);
  let folder: ReturnType<typeof aFolder>;
  let running: Launched[];
  beforeEach(() => {
    folder = aFolder();
    running = [];
  });
  afterEach(async () => {
    for (const one of running) {
      if (one.child.exitCode !== null || one.child.signalCode !== null) continue;
      one.child.kill('SIGINT');
      await one.ended();
    }
    folder.remove();
  });
  const start = async (options: Partial<Parameters<typeof launched>[0]> = {}) => {
    const one = await launched({ dataDir: folder.dataDir, ...options });
    running.push(one);
    return one;
  };

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    it(`loses nothing that was acknowledged when it is ended by ${signal} right after`, async () => {
      const first = await start();
      await first.shows(/Open http:/);
      await answerAsLead(first.origin, `Besked før ${signal}`);
      first.child.kill(signal);
      const code = await first.ended();

      const second = await start();
      await second.shows(/Open http:/);

      assert.equal(code, 0);
      assert.match(first.printed(), /Stopped\. Nothing is lost\.\nStoppet/);
      assert.match(await storedAnswer(second.origin), new RegExp(`Besked før ${signal}`));
    });
  }

  for (const [starter, args] of [
    ['the terminal it was started from', []],
    ['the npm that started it, which passes nothing on,', ['npm']],
  ] as const) {
    it(`ends by itself and loses nothing when ${starter} is killed`, async () => {
      const first = await start({ script: '#test/demo/start-parent.ts', args });
      await first.shows(/Open http:/);
      await answerAsLead(first.origin, 'Besked før drabet på den, der startede');
      const launcherId = Number(readFileSync(path.join(first.dataDir, 'running.pid'), 'utf8'));
      first.child.kill('SIGKILL');
      await untilGone(launcherId);

      const second = await start();
      await second.shows(/Open http:/);

      assert.match(await storedAnswer(second.origin), /Besked før drabet på den, der startede/);
    });
  }

  it('keeps what was acknowledged when the server is killed right after and started again beside a living store', async () => {
    const one = await start({ args: ['--restart-server'] });
    await one.shows(/Open http:/);
    await answerAsLead(one.origin, 'Besked før drabet');
    killServerOf(one);
    await one.shows(/Serveren er holdt op og startes igen[\s\S]*Open http:/);

    assert.match(await storedAnswer(one.origin), /Besked før drabet/);
  });

  it('says that the server died, saves and ends', async () => {
    const one = await start();
    await one.shows(/Open http:/);
    killServerOf(one);

    assert.equal(await one.ended(), 1);
    assert.match(one.printed(), /The server has ended unexpectedly.*\nServeren er holdt op uventet/);
  });

  it('keeps a second copy off the same data', async () => {
    const first = await start();
    await first.shows(/Open http:/);
    const second = await start();

    assert.equal(await second.ended(), 1);
    assert.match(second.printed(), /^Another copy .*\nEn anden kopi .*\n$/);
  });

  it('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const one = await start({ port: typeof address === 'object' && address ? address.port : 0 });

    assert.equal(await one.ended(), 1);
    assert.match(one.printed(), /^Port \d+ is taken .*\nPort \d+ er optaget .*\n$/);
    other.close();
  });

  it('says that the folder cannot be written to', async () => {
    writeFileSync(path.join(folder.around, 'file'), '');
    const one = await start({ dataDir: path.join(folder.around, 'file', 'data') });

    assert.equal(await one.ended(), 1);
    assert.match(one.printed(), /^The data folder .* cannot be written to.*\nDatamappen .*\n$/);
  });
});

/** The launcher writes which process the server is beside the log. */
function killServerOf(one: Launched): void {
  process.kill(Number(readFileSync(path.join(one.dataDir, 'server.pid'), 'utf8')), 'SIGKILL');
}
