import assert from 'node:assert/strict';
import { makeGrid } from '#bot/domain/make-grid.ts';
import type { Person } from '#bot/domain/person.ts';
import { contentOf } from '#test/support/builders.ts';
import {
  administrator,
  aGridSource,
  communication,
  coordinator,
  deputy,
  lead,
  officer,
  policeCoordinator,
  reader,
  standIn,
  steering,
  steeringAdministrator,
} from './grid-source.ts';

describe('Who sees how much of a round', () => {
  /** Reader → the initiatives whose lines they see, those whose notes they see, and whether they see the people. */
  const table: readonly (readonly [Person, string, string, 'people' | 'nobody'])[] = [
    [coordinator, 'a b c d not-asked', 'd', 'people'],
    [policeCoordinator, 'a b c d not-asked', 'c d', 'people'],
    [steering, 'a b c d not-asked', '', 'people'],
    [lead, 'a b not-asked', '', 'nobody'],
    [deputy, 'a', '', 'nobody'],
    [officer, 'c d', 'c d', 'nobody'],
    [standIn, 'c', 'c', 'nobody'],
    [reader, '', '', 'nobody'],
    [communication, '', '', 'nobody'],
    [administrator, '', '', 'people'],
    [steeringAdministrator, 'a b c d not-asked', '', 'people'],
  ];
  for (const [person, rows, notes, seesPeople] of table) {
    it(`${person.id} sees ${rows || 'no'} lines, ${notes || 'no'} notes and ${seesPeople}`, () => {
      const grid = makeGrid(aGridSource({ reader: person }));

      assert.equal(grid.rows.map(({ initiativeId }) => initiativeId).join(' '), rows);
      assert.equal(noted(grid).join(' '), notes);
      assert.equal(grid.people.length > 0 ? 'people' : 'nobody', seesPeople);
    });
  }

  it('the totals are everybody’s, the same for all, and count what is kept within an organisation', () => {
    for (const [person] of table) {
      const { totals, answersPerDay } = makeGrid(aGridSource({ reader: person }));

      assert.deepEqual(totals, {
        asked: 3,
        answered: 1,
        missing: 2,
        returned: 1,
        acknowledged: 0,
        excused: 1,
        late: 1,
        unchanged: 1,
      });
      assert.deepEqual(answersPerDay, [
        { day: '2025-05-12', count: 1 },
        { day: '2025-05-13', count: 1 },
      ]);
    }
  });

  it('holds no text anybody wrote in an answer', () => {
    const content = contentOf({ happened: 'Hemmeligt.', nextSteps: 'Også.', visibility: 'own_organisation' });
    const updates = aGridSource().updates.map((update) => ({ ...update, content }));

    const grids = table.map(([person]) => makeGrid(aGridSource({ reader: person, updates })));

    assert.doesNotMatch(JSON.stringify(grids), /Hemmeligt|Også/);
  });
});

function noted({ rows }: ReturnType<typeof makeGrid>): readonly string[] {
  return rows.filter(({ note }) => note !== null).map(({ initiativeId }) => initiativeId);
}
