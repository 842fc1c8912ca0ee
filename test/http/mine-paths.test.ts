import assert from 'node:assert/strict';
import * as v from 'valibot';
import { me } from '#bot/contract/me.ts';
import { type MineShown, mine } from '#bot/contract/mine.ts';
import { problem } from '#bot/contract/problem.ts';
import { type Actor, askAsActor, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

/** By what each is in the partnership: initiatives led, what the steering group is asked, rounds followed; meetings ahead. */
const sight: readonly (readonly [Actor, Parts])[] = [
  ['coordinator of the municipality', [null, null, 1, 2]],
  ['coordinator of the police', [null, null, 1, 2]],
  ['lead of Havnefronten', [1, null, null, 1]],
  ['lead of Tryg bydel', [1, null, null, 1]],
  ['deputy of Havnefronten', [1, null, null, 1]],
  ['steering group', [null, 1, null, 1]],
  ['communication', [null, null, null, 0]],
  ['reader', [null, null, null, 0]],
  ['administrator', [null, null, null, 0]],
];

type Parts = readonly [number | null, number | null, number | null, number];

/** Those whose tab begins with their own page. */
const awaited: readonly Actor[] = [
  'coordinator of the municipality',
  'coordinator of the police',
  'lead of Tryg bydel',
  'steering group',
];

const outsiders: readonly (readonly [Actor, string])[] = [
  ['somebody unknown', 'unknown_person'],
  ['member of another partnership', 'unknown_person'],
  ['somebody from another tenant', 'tenant_not_allowed'],
];
describe('What waits for somebody', () => {
  let server: ProductionServer;
  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
  });
  after(() => server.close());

  async function mineOf(actor: Actor): Promise<MineShown> {
    const { status, text } = await askAsActor(server, actor, { path: '/api/mine' });
    assert.equal(status, 200, text);
    return v.parse(mine, JSON.parse(text));
  }

  for (const [actor, parts] of sight) {
    it(`shows ${actor} the parts of their roles and of no other`, async () => {
      const { leading, deciding, coordinating, meetings } = await mineOf(actor);

      assert.deepEqual<Parts>(
        [lengthOf(leading?.lines), lengthOf(deciding.asking), lengthOf(coordinating?.rounds), meetings.length],
        parts,
      );
    });
  }

  it('lets the tab begin with the page of those for whom something waits', async () => {
    const found = await Promise.all(
      sight.map(async ([actor]) => {
        const { partnerships } = v.parse(me, JSON.parse((await askAsActor(server, actor, { path: '/api/me' })).text));
        return partnerships[0]?.isAwaited ? [actor] : [];
      }),
    );

    assert.deepEqual(found.flat(), awaited);
  });

  it('tells a lead what became of what they asked for, and nobody else', async () => {
    const { leading } = await mineOf('lead of Havnefronten');

    assert.deepEqual(leading?.lines[0]?.fate, { kind: 'on_agenda', meetingOn: '2025-10-02' });
  });

  it('is refused to whoever is not in the partnership', async () => {
    for (const [actor, refusal] of outsiders) {
      const { status, text } = await askAsActor(server, actor, { path: '/api/mine' });

      assert.deepEqual([status, v.parse(problem, JSON.parse(text)).code], [403, refusal], actor);
    }
  });

  it('lets nobody’s sign-in or chat address leave the server', async () => {
    for (const [actor] of sight) {
      const { text } = await askAsActor(server, actor, { path: '/api/mine' });

      assert.doesNotMatch(text, /objectId|tenantId|conversationId|serviceUrl|29:|aaaaaaaa-0000/, actor);
    }
  });
});

function lengthOf(part: readonly object[] | null | undefined): number | null {
  return part?.length ?? null;
}
