import assert from 'node:assert/strict';
import sinon from 'sinon';
import { machineClock } from '#bot/delivery/machine-clock.ts';
import { type TenantRate, tenantRate } from '#bot/delivery/tenant-rate.ts';
import { Outage } from '#bot/domain/outage.ts';
import type { Booked, RateRows } from '#bot/use-cases/rate-row.ts';

const begin = 1_700_000_000_000;

describe('The pace of a tenant', () => {
  let clock: sinon.SinonFakeTimers;
  let sentAt: number[];

  beforeEach(() => {
    clock = sinon.useFakeTimers({ now: begin });
    sentAt = [];
  });

  afterEach(() => clock.restore());

  const instance = (rows: RateRows) => tenantRate({ rows, clock: machineClock });
  const sendVia = (rate: TenantRate, tenantId = 'tenant') =>
    rate
      .moment(tenantId)
      .then((moment) => rate.begin(tenantId, moment))
      .then(() => {
        sentAt.push(clock.now - begin);
      });

  it('is 48 a second, evenly, for one instance', async () => {
    const rate = instance(keptRows());
    const sends = Array.from({ length: 96 }, () => sendVia(rate));

    await clock.tickAsync(2_000);
    await Promise.all(sends);

    assert.equal(sentAt.filter((at) => at < 1_000).length, 48);
    assert.equal(sentAt.length, 96);
    assert.ok(mostInOneSecond(sentAt) <= 49);
  });

  it('is shared by all instances that send to the tenant', async () => {
    const rows = keptRows();
    const rates = [instance(rows), instance(rows), instance(rows)];
    const sends = rates.flatMap((rate) => Array.from({ length: 48 }, () => sendVia(rate)));

    await clock.tickAsync(3_000);
    await Promise.all(sends);

    assert.equal(sentAt.length, 144);
    assert.ok(mostInOneSecond(sentAt) <= 50, String(mostInOneSecond(sentAt)));
  });

  it('does not slow another tenant', async () => {
    const rate = instance(keptRows());
    const sends = Array.from({ length: 48 }, () => sendVia(rate));
    const other = rate.moment('other tenant');

    await clock.tickAsync(20);
    await other;

    await clock.tickAsync(1_000);
    await Promise.all(sends);
  });

  it('makes up for nothing that was not sent in time', async () => {
    const rate = instance(keptRows());
    await sendVia(rate);
    await clock.tickAsync(10_000);

    const sends = Array.from({ length: 60 }, () => sendVia(rate));
    await clock.tickAsync(2_000);
    await Promise.all(sends);

    assert.ok(mostInOneSecond(sentAt) <= 49);
  });

  it('gives another moment to who comes too late for theirs', async () => {
    const rate = instance(keptRows());
    const booked = await Promise.all(Array.from({ length: 24 }, () => rate.moment('tenant')));
    clock.setSystemTime(begin + 600);

    const begun = booked.map((moment) =>
      rate.begin('tenant', moment).then(() => {
        sentAt.push(clock.now - begin);
      }),
    );
    await clock.tickAsync(2_000);
    await Promise.all(begun);

    assert.equal(sentAt.length, 24);
    assert.ok(sentAt.filter((at) => at === sentAt[0]).length <= 3, sentAt.join());
  });

  it('counts replies, which never wait themselves', async () => {
    const rate = instance(keptRows());
    for (let reply = 0; reply < 12; reply += 1) rate.drawWithoutWaiting('tenant');
    await clock.tickAsync(0);

    const sends = Array.from({ length: 48 }, () => sendVia(rate));
    await clock.tickAsync(2_000);
    await Promise.all(sends);

    assert.ok(sentAt.filter((at) => at < 1_000).length <= 48 - 12);
  });

  it('books one row for six sends, and reads it only when somebody else has written it', async () => {
    const rows = keptRows();
    const rate = instance(rows);
    const sends = Array.from({ length: 48 }, () => sendVia(rate));

    await clock.tickAsync(1_000);
    await Promise.all(sends);

    assert.equal(rows.rate.callCount, 1);
    assert.equal(rows.book.callCount, 8);
  });

  it('fails the send, and goes on with the next, when the row cannot be written', async () => {
    const rows = keptRows();
    rows.book = sinon.fake.rejects(new Outage('rate', new Error('no answer')));
    const rate = instance(rows);

    await assert.rejects(rate.moment('tenant'), Outage);
    rate.drawWithoutWaiting('tenant');
    rows.book = keptRows().book;
    const sent = sendVia(rate);
    await clock.tickAsync(100);
    await sent;

    assert.equal(sentAt.length, 1);
  });

  it('does not wait for a booking that a wrong clock made far ahead', async () => {
    const rows = keptRows({ until: new Date(begin + 3_600_000).toISOString(), tag: '1' });

    const sent = sendVia(instance(rows));
    await clock.tickAsync(1);
    await sent;

    assert.deepEqual(sentAt, [0]);
  });
});

/** Rows as the store keeps them: written only by who knows the newest tag. */
function keptRows(first: Booked | null = null) {
  const rows = new Map<string, Booked>(first ? [['tenant', first]] : []);
  let writes = 0;
  return {
    rate: sinon.fake(async (tenantId: string) => rows.get(tenantId) ?? null),
    book: sinon.fake(async (tenantId: string, until: string, tag: string | null) => {
      if (tag !== (rows.get(tenantId)?.tag ?? null)) return null;
      writes += 1;
      const row = { until, tag: `w${writes}` };
      rows.set(tenantId, row);
      return row;
    }),
  };
}

function mostInOneSecond(instants: readonly number[]): number {
  return Math.max(...instants.map((from) => instants.filter((at) => at >= from && at < from + 1_000).length));
}
