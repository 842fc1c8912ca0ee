import assert from 'node:assert/strict';
import { freshStores } from '#test/support/azurite.ts';
import { tenantA, tenantB } from '#test/support/builders.ts';

describe('The booked time of a tenant', () => {
  it('is none before anything was sent there', async () => {
    const { rates } = await freshStores();

    assert.equal(await rates.rate(tenantA), null);
  });

  it('is booked on by whoever read the newest booking', async () => {
    const { rates } = await freshStores();

    const first = await rates.book(tenantA, '2026-11-22T10:00:00.125Z', null);
    const second = await rates.book(tenantA, '2026-11-22T10:00:00.250Z', first?.tag ?? '');
    const stored = await rates.rate(tenantA);

    assert.equal(stored?.until, '2026-11-22T10:00:00.250Z');
    assert.equal(stored?.tag, second?.tag);
  });

  it('is not booked by two on the same reading, and not twice as the first', async () => {
    const { rates } = await freshStores();
    const first = await rates.book(tenantA, '2026-11-22T10:00:00.125Z', null);
    await rates.book(tenantA, '2026-11-22T10:00:00.250Z', first?.tag ?? '');

    const late = await rates.book(tenantA, '2026-11-22T10:00:00.260Z', first?.tag ?? '');
    const alsoFirst = await rates.book(tenantA, '2026-11-22T10:00:00.260Z', null);

    assert.equal(late, null);
    assert.equal(alsoFirst, null);
    assert.equal((await rates.rate(tenantA))?.until, '2026-11-22T10:00:00.250Z');
  });

  it("is each tenant's own", async () => {
    const { rates } = await freshStores();
    await rates.book(tenantA, '2026-11-22T10:00:00.125Z', null);

    assert.equal(await rates.rate(tenantB), null);
  });
});
