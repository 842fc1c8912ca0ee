import assert from 'node:assert/strict';
import { listPath } from '#bot/contract/lists.ts';
import { practicePaths } from '#bot/contract/practice.ts';
import { unzip } from '#test/support/unzip.ts';
import { type Actor, actors, askAsActor, posted, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const formId = '00000000-0000-4000-8000-000000000001';
const practiceId = `practice~tryg-aalborg~${formId}`;
const inPractice = `partnership=${encodeURIComponent(practiceId)}`;
const coordinator = 'koordinator-kommune';
const body = { formId, name: 'Tryg Aalborg', isCopy: true };

const everybody = Object.keys(actors).filter((name): name is Actor => name in actors);

describe('The paths of practice partnerships', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
  });

  after(() => server.close());

  it('let those who run the real one begin one, and nobody else', async () => {
    const allowed = await Promise.all(
      everybody.map(async (actor) => {
        const { status } = await askAsActor(server, actor, posted(practicePaths.begin, { ...body, formId: 'x' }));
        return [actor, status] as const;
      }),
    );
    const answers = await Promise.all(
      everybody
        .filter((actor) => !keepers.includes(actor))
        .map(async (actor) => (await askAsActor(server, actor, posted(practicePaths.begin, body))).status),
    );
    const begun = await server.askAs(coordinator, posted(`${practicePaths.begin}?partnership=tryg-aalborg`, body));
    const again = await server.askAs(coordinator, posted(`${practicePaths.begin}?partnership=tryg-aalborg`, body));

    // A body that is none is refused to whoever may sign in, before anything is asked.
    assert.ok(allowed.every(([, status]) => status === 400 || status === 403));
    assert.deepEqual([...new Set(answers)], [403]);
    assert.equal(begun.text, JSON.stringify({ id: practiceId, name: 'PRØVE: Tryg Aalborg' }));
    assert.equal(again.text, begun.text);
  });

  it('copy what is set up, and nobody and nothing that happened', async () => {
    const now = await server.ports.partnerships.now(practiceId);

    assert.equal(now?.initiatives.length, 15);
    assert.deepEqual(
      now?.people.map(({ id, roles }) => [id, roles]),
      [[coordinator, ['coordinator', 'administrator']]],
    );
    assert.deepEqual(
      now?.initiatives.flatMap(({ leadIds, deputyIds }) => [...leadIds, ...deputyIds]),
      [],
    );
    assert.deepEqual(now?.rounds, []);
    assert.deepEqual(
      now?.statuses.filter(({ latest }) => latest !== null),
      [],
    );
  });

  it('give files that say PRØVE in their name and in themselves', async () => {
    const list = await server.askAs(
      coordinator,
      posted(`${listPath('initiatives')}?${inPractice}`, { as: 'docx', lang: 'en' }),
    );
    assert.match(list.headers['content-disposition'] ?? '', /filename="PROEVE-/);
    const words = [...unzip(Buffer.from(list.bytes)).values()].join('');
    assert.match(words, /PRØVE: Tryg Aalborg/);
  });

  it('let in nobody who waits for the real one, and show none of them', async () => {
    await server.askAs('ny-medarbejder', { path: '/api/me' });
    const clear = { tenantId: 'x', objectId: 'y', is: { kind: 'existing', personId: coordinator } };

    const waiting = await server.askAs(coordinator, { path: `/api/waiting?${inPractice}` });
    const cleared = await server.askAs(coordinator, posted(`/api/waiting/clear?${inPractice}`, clear));

    assert.deepEqual(JSON.parse(waiting.text).waiting, []);
    assert.notEqual(cleared.status, 200);
  });

  it('are closed to everybody who was not invited', async () => {
    const asked = await server.askAs('koordinator-politi', { path: `/api/overview?${inPractice}` });
    const ended = await server.askAs(
      'koordinator-politi',
      posted(`${practicePaths.end}?${inPractice}`, { name: 'PRØVE: Tryg Aalborg' }),
    );

    assert.deepEqual([asked.status, ended.status], [403, 403]);
  });

  it('take away only a practice partnership, and only by its name', async () => {
    const end = (partnership: string, name: string) =>
      server.askAs(
        coordinator,
        posted(`${practicePaths.end}?partnership=${encodeURIComponent(partnership)}`, { name }),
      );

    const real = await end('tryg-aalborg', 'Tryg Aalborg');
    const misspelt = await end(practiceId, 'Tryg Aalborg');
    const ended = await end(practiceId, 'PRØVE: Tryg Aalborg');
    const after = await server.askAs(coordinator, { path: `/api/overview?${inPractice}` });

    assert.deepEqual([real.status, JSON.parse(real.text).code], [409, 'not_practice']);
    assert.deepEqual([misspelt.status, JSON.parse(misspelt.text).code], [409, 'other_name_typed']);
    assert.equal(ended.text, JSON.stringify({ ended: true }));
    assert.equal(after.status, 403);
    assert.equal((await server.askAs(coordinator, { path: '/api/overview' })).status, 200);
  });
});

const keepers: readonly Actor[] = ['coordinator of the municipality', 'coordinator of the police', 'administrator'];
