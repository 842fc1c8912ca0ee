import assert from 'node:assert/strict';
import { countHealth, occurringHealth } from '#tab/overview/count-health.ts';
import { initiativeRows } from '#tab/overview/initiative-rows.ts';
import { anOverview, anOverviewInitiative } from '#test/support/tab-answers.ts';

const rows = initiativeRows(
  anOverview({
    initiatives: [
      anOverviewInitiative({ id: '1', health: 'on_track' }),
      anOverviewInitiative({ id: '2', health: 'missing' }),
      anOverviewInitiative({ id: '3', health: 'on_track' }),
    ],
  }),
  'da',
);

describe('counting by status word', () => {
  it('counts each word that occurs', () => {
    const { total, counts } = countHealth(rows);

    assert.equal(total, 3);
    assert.deepEqual(
      [...counts],
      [
        ['on_track', 2],
        ['missing', 1],
      ],
    );
  });

  it('names only words that occur, what needs somebody first', () => {
    assert.deepEqual(occurringHealth(rows), ['missing', 'on_track']);
  });
});
