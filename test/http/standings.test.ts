import assert from 'node:assert/strict';
import * as v from 'valibot';
import { initiativeDetail } from '#bot/contract/initiative-detail.ts';
import { problem } from '#bot/contract/problem.ts';
import { standings } from '#bot/contract/standings.ts';
import { type Actor, askAsActor, posted, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const path = '/api/overview/rounds';

/**
 * Of "Havnefronten", which asks the steering group for something: who learns what became of it, and sees its lead's
 * number.
 */
const sight: readonly (readonly [Actor, Sight])[] = [
  ['coordinator of the municipality', { fate: true, phone: true }],
  ['coordinator of the police', { fate: true, phone: true }],
  ['lead of Havnefronten', { fate: true, phone: true }],
  ['lead of Tryg bydel', { fate: false, phone: false }],
  ['deputy of Havnefronten', { fate: true, phone: false }],
  ['steering group', { fate: true, phone: false }],
  ['communication', { fate: false, phone: false }],
  ['reader', { fate: false, phone: false }],
  ['administrator', { fate: false, phone: true }],
];
type Sight = { readonly fate: boolean; readonly phone: boolean };

describe('The status of initiatives over rounds', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
    const phone = posted('/api/people/tovholder-havnefronten/phone', { phone: '12 34 56 84' });
    const { status, text } = await askAsActor(server, 'coordinator of the police', phone);
    assert.equal(status, 200, text);
  });

  after(() => server.close());

  for (const [actor] of sight) {
    it(`is the same to ${actor} as to everybody: rounds and status words, and no person`, async () => {
      const { status, text } = await askAsActor(server, actor, { path });

      assert.equal(status, 200);
      const body = JSON.parse(text);
      assert.deepEqual(Object.keys(body), ['rounds', 'initiatives']);
      assert.deepEqual(Object.keys(body.rounds[0]), ['id', 'name', 'nameEn', 'kind', 'state', 'dueOn']);
      assert.deepEqual(Object.keys(body.initiatives[0]), ['id', 'words']);
      const { rounds, initiatives } = v.parse(standings, body);
      assert.deepEqual(
        rounds.map(({ id }) => id),
        ['2025-1', '2025-2'],
      );
      assert.equal(initiatives.length, 15);
    });
  }

  const outsiders: readonly (readonly [Actor, string])[] = [
    ['somebody unknown', 'unknown_person'],
    ['member of another partnership', 'unknown_person'],
    ['somebody from another tenant', 'tenant_not_allowed'],
  ];
  for (const [actor, code] of outsiders) {
    it(`is refused to ${actor}`, async () => {
      const { status, text } = await askAsActor(server, actor, { path });

      assert.equal(status, 403);
      assert.equal(v.parse(problem, JSON.parse(text)).code, code);
    });
  }

  for (const [actor, expected] of sight) {
    it(`tells ${actor} of an initiative's fate and people what is theirs`, async () => {
      const { text } = await askAsActor(server, actor, { path: '/api/initiatives/havnefronten' });

      const read = v.parse(initiativeDetail, JSON.parse(text));
      assert.deepEqual<Sight>({ fate: read.fate !== null, phone: read.leads[0]?.phone !== null }, expected);
      assert.equal(read.standings.rounds.length, 2);
    });
  }
});
