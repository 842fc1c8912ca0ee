import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { readGrid } from '#bot/use-cases/requests/read-grid.ts';
import { readReach } from '#bot/use-cases/requests/read-reach.ts';
import { as, memberIds, storesLedByTwo, tuesday } from '#test/use-cases/led-by-two.ts';

/** Whose reach each member reads: everybody's, or their own alone. */
const table = [
  { who: 'coordinator-kommune', reads: 'everybody’s' },
  { who: 'coordinator-politi', reads: 'everybody’s' },
  { who: 'steering-kommune', reads: 'everybody’s' },
  { who: 'steering-region', reads: 'everybody’s' },
  { who: 'administrator', reads: 'everybody’s' },
  { who: 'lead-kommune', reads: 'their own' },
  { who: 'lead-politi', reads: 'their own' },
  { who: 'lead-region', reads: 'their own' },
  { who: 'deputy', reads: 'their own' },
  { who: 'colleague', reads: 'their own' },
  { who: 'reader-kommune', reads: 'their own' },
  { who: 'reader-region', reads: 'their own' },
];

describe('How people can be reached', () => {
  let stores: Stores;

  before(async () => {
    stores = await storesLedByTwo();
    await stores.addresses.saveAddress(as('lead-politi'), {
      conversationId: 'chat-1',
      serviceUrl: 'https://connector.example/',
      userMri: '29:lead-politi',
      locale: 'da-DK',
      seenAt: tuesday,
    });
  });

  it('is asked of every member', () => {
    assert.deepEqual(table.map(({ who }) => who).toSorted(), memberIds.toSorted());
  });

  for (const { who, reads } of table) {
    it(`${who} reads ${reads}`, async () => {
      const report = await readReach(stores)({ identity: as(who), partnershipId: 'tryg-by', roundId: '2025-2' });

      const expected = reads === 'their own' ? [who] : memberIds;
      assert.deepEqual(report.map(({ personId }) => personId).toSorted(), expected.toSorted());
    });
  }

  it('stands beside each who is asked in the grid', async () => {
    const grid = await readGrid(stores)({
      ...{ identity: as('administrator'), partnershipId: 'tryg-by', roundId: '2025-2', at: tuesday },
    });

    assert.deepEqual(
      grid.people.map(({ personId, reach }) => `${personId} ${reach?.reach}`),
      ['lead-kommune none', 'lead-politi home_tenant', 'lead-region none'],
    );
    assert.deepEqual(grid.rows, []);
  });

  it('is nobody’s who is not in the partnership', async () => {
    const stranger = { ...as('lead-kommune'), objectId: '99999999-9999-4999-8999-999999999999' };
    const asking = readReach(stores)({ identity: stranger, partnershipId: 'tryg-by', roundId: null });

    await assert.rejects(asking, { code: 'unknown_person' });
  });
});
