import assert from 'node:assert/strict';
import sinon from 'sinon';
import { createLog } from '#bot/log.ts';
import { startTicking } from '#bot/schedule/start-ticking.ts';

describe('The scheduler', () => {
  let clock: sinon.SinonFakeTimers;
  let logged: string[];

  beforeEach(() => {
    clock = sinon.useFakeTimers({ now: 0 });
    logged = [];
  });

  afterEach(() => clock.restore());

  const start = (tick: () => Promise<unknown>) =>
    startTicking({ tick, everyMs: 10_000, log: createLog((line) => logged.push(line)) });

  it('ticks at once and every ten seconds', async () => {
    const tick = sinon.fake.resolves(undefined);
    const ticking = start(tick);

    await clock.tickAsync(25_000);
    await ticking.stop();

    assert.equal(tick.callCount, 3);
  });

  it('never begins a round while the one before is under way', async () => {
    const tick = sinon.fake(() => new Promise((resolve) => setTimeout(resolve, 25_000)));
    const ticking = start(tick);

    await clock.tickAsync(34_999);
    assert.equal(tick.callCount, 1);
    await clock.tickAsync(1);
    assert.equal(tick.callCount, 2);

    const stopping = ticking.stop();
    await clock.tickAsync(25_000);
    await stopping;
  });

  it('goes on after a round that failed, and says so', async () => {
    const tick = sinon.fake.rejects(new Error('not a word of this'));
    const ticking = start(tick);

    await clock.tickAsync(10_000);
    await ticking.stop();

    assert.equal(tick.callCount, 2);
    assert.match(logged.join(''), /"event":"tick_failed"/);
    assert.doesNotMatch(logged.join(''), /not a word of this/);
  });

  it('says every five minutes that it ticks, and nothing while no round succeeds', async () => {
    let isDown = false;
    const ticking = start(async () => {
      if (isDown) throw new Error('down');
    });
    const said = () => logged.filter((line) => line.includes('"event":"ticking"')).length;

    await clock.tickAsync(299_999);
    assert.equal(said(), 1);
    await clock.tickAsync(1);
    assert.equal(said(), 2);
    isDown = true;
    await clock.tickAsync(900_000);
    await ticking.stop();

    assert.equal(said(), 2);
  });

  it('begins nothing more once it is stopped, and lets the round under way finish', async () => {
    let finished = 0;
    const ticking = start(async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      finished += 1;
    });

    const stopping = ticking.stop();
    await clock.tickAsync(60_000);
    await stopping;

    assert.equal(finished, 1);
  });
});
