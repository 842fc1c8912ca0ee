import assert from 'node:assert/strict';
import * as v from 'valibot';
import { people as peopleAnswer } from '#bot/contract/people.ts';
import { reachReport, roundGrid } from '#bot/contract/round-grid.ts';
import { type Actor, askAsActor, posted, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

/**
 * Of fifteen initiatives, seventeen leads and twenty-seven people: how much each is shown. Seven have a number: both
 * coordinators, and five leads.
 */
const sight: readonly (readonly [Actor, Sight])[] = [
  // grid: lines, notes, people, phones | reach: people, phones | people: all, phones, absences
  ['coordinator of the municipality', { grid: [15, 1, 17, 5], reach: [27, 7], people: [27, 7, 1] }],
  ['coordinator of the police', { grid: [15, 1, 17, 5], reach: [27, 7], people: [27, 7, 1] }],
  ['lead of Havnefronten', { grid: [1, 0, 0, 0], reach: [1, 1], people: [27, 3, 0] }],
  ['lead of Tryg bydel', { grid: [1, 1, 0, 0], reach: [1, 1], people: [27, 3, 1] }],
  ['deputy of Havnefronten', { grid: [1, 0, 0, 0], reach: [1, 0], people: [27, 2, 0] }],
  ['steering group', { grid: [15, 0, 17, 0], reach: [27, 0], people: [27, 0, 0] }],
  ['communication', { grid: [0, 0, 0, 0], reach: [1, 0], people: [3, 0, 0] }],
  ['reader', { grid: [0, 0, 0, 0], reach: [1, 0], people: [3, 0, 0] }],
  ['administrator', { grid: [0, 0, 17, 5], reach: [27, 7], people: [27, 7, 0] }],
];

type Sight = {
  readonly grid: readonly [number, number, number, number];
  readonly reach: readonly [number, number];
  readonly people: readonly [number, number, number];
};

describe('Who sees what of a round', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
    await done('/api/rounds/2025-2/requests/tryg-bydel/excuse', { reason: 'Indsatsen holder pause til efteråret.' });
    await done('/api/people/tovholder-havnefronten/phone', { phone: '12 34 56 84' });
    await done('/api/people/tovholder-tryg-bydel/absence', {
      from: '2025-07-01',
      to: '2025-07-18',
      standInId: 'stedfortraeder-tryg-bydel',
    });
  });

  after(() => server.close());

  async function done(path: string, body: unknown): Promise<void> {
    const { status, text } = await askAsActor(server, 'coordinator of the police', posted(path, body));
    assert.equal(status, 200, text);
  }

  async function seen<T>(actor: Actor, path: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
    return v.parse(schema, JSON.parse((await askAsActor(server, actor, { path })).text));
  }

  for (const [actor, expected] of sight) {
    it(`shows ${actor} the grid, the reach report and the people that are theirs`, async () => {
      const grid = await seen(actor, '/api/rounds/2025-2/grid', roundGrid);
      const reach = await seen(actor, '/api/reach', reachReport);
      const { people } = await seen(actor, '/api/people', peopleAnswer);

      assert.deepEqual<Sight>(
        {
          grid: [grid.rows.length, count(grid.rows, 'note'), grid.people.length, count(grid.people, 'phone')],
          reach: [reach.people.length, count(reach.people, 'phone')],
          people: [people.length, count(people, 'phone'), count(people, 'absence')],
        },
        expected,
      );
    });
  }

  it('counts the same for everybody, so that totals give nothing away', async () => {
    const grids = await Promise.all(sight.map(([actor]) => seen(actor, '/api/rounds/2025-2/grid', roundGrid)));

    const excused = { asked: 14, answered: 4, missing: 10, returned: 0, acknowledged: 0, excused: 1 };
    assert.deepEqual(
      grids.map(({ totals }) => totals),
      sight.map(() => ({ ...excused, late: 0, unchanged: 1 })),
    );
  });

  it('shows who answers for an initiative that line and no other', async () => {
    const lines = async (actor: Actor) =>
      (await seen(actor, '/api/rounds/2025-2/grid', roundGrid)).rows.map(({ initiativeId }) => initiativeId);

    assert.deepEqual(await lines('lead of Tryg bydel'), ['tryg-bydel']);
    assert.deepEqual(await lines('lead of Havnefronten'), ['havnefronten']);
    assert.deepEqual(await lines('deputy of Havnefronten'), ['havnefronten']);
  });
});

function count<Name extends string>(rows: readonly Readonly<Record<Name, unknown>>[], name: Name): number {
  return rows.filter((row) => row[name] !== null).length;
}
