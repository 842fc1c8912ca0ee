import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aStage } from './scripted-bot.ts';

describe('the partnership’s clock in the demonstration', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'demo-clock-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('stands at the demonstration’s first instant at the first start', async () => {
    const stage = await aStage({ dataDir });

    const { body } = await stage.call('GET', '/demo/clock');

    assert.match(String(body.now), /^2025-05-13T07:0/);
    await stage.close();
  });

  it('answers a move when what fell due has run, stopping on the way', async () => {
    const seen: string[] = [];
    const stage = await aStage({ dataDir });
    const run = async (from: string, to: string, stopAt: (instant: string) => void) => {
      stopAt('2025-05-20T06:00:00.000Z');
      seen.push(from.slice(0, 10), to, stage.demo.now().slice(0, 16));
    };
    stage.demo.wake({ run, next: async () => null });

    const { status, body } = await stage.call('PUT', '/demo/clock', { now: '2025-05-21T07:00:00.000Z' });

    assert.equal(status, 200);
    assert.match(String(body.now), /^2025-05-21T07:00/);
    assert.deepEqual(seen, ['2025-05-13', '2025-05-21T07:00:00.000Z', '2025-05-20T06:00']);
    await stage.close();
  });

  it('tells when something falls due next, and null where nothing waits', async () => {
    const stage = await aStage({ dataDir });

    const before = await stage.call('GET', '/demo/clock');
    stage.demo.wake({ run: async () => {}, next: async (after) => `after ${after.slice(0, 10)}` });
    const then = await stage.call('GET', '/demo/clock');

    assert.equal(before.body.next, null);
    assert.equal(then.body.next, 'after 2025-05-13');
    await stage.close();
  });

  it('keeps its place over a restart', async () => {
    const first = await aStage({ dataDir });
    await first.call('PUT', '/demo/clock', { now: '2025-06-01T07:00:00.000Z' });
    await first.close();

    const second = await aStage({ dataDir });

    assert.match(String((await second.call('GET', '/demo/clock')).body.now), /^2025-06-01T07:0/);
    await second.close();
  });

  for (const [why, now] of [
    ['back in time', '2025-05-12T07:00:00.000Z'],
    ['beyond the year 2100', '2101-01-01T00:00:00.000Z'],
    ['to something that is no instant', 'tomorrow'],
  ]) {
    it(`refuses to go ${why}`, async () => {
      const stage = await aStage({ dataDir });

      const { status, body } = await stage.call('PUT', '/demo/clock', { now });

      assert.equal(status, 400);
      assert.match(String(body.message), /\.$/);
      await stage.close();
    });
  }
});
