import assert from 'node:assert/strict';
import { setUpPaths } from '#bot/contract/set-up.ts';
import { type Actor, actors, askAsActor, posted, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const everybody = Object.keys(actors).filter((name): name is Actor => name in actors);
const coordinators: readonly Actor[] = ['coordinator of the municipality', 'coordinator of the police'];
const coordinator = 'koordinator-kommune';
const formId = '00000000-0000-4000-8000-000000000001';

describe('The paths of a set-up as a file', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
  });

  after(() => server.close());

  const exported = async () => JSON.parse((await server.askAs(coordinator, { path: setUpPaths.file })).text);
  const post = async (path: string, body: unknown) => {
    const { status, text } = await server.askAs(coordinator, posted(path, body));
    return { status, body: JSON.parse(text) };
  };

  it('hand the file to those who run the partnership, and take one from coordinators alone', async () => {
    const file = await exported();
    const answers = await Promise.all(
      everybody.map(async (actor) => {
        const fetched = await askAsActor(server, actor, { path: setUpPaths.file });
        const previewed = await askAsActor(server, actor, posted(setUpPaths.preview, { file }));
        return { actor, fetched: fetched.status, previewed: previewed.status };
      }),
    );

    const whoGot = (which: 'fetched' | 'previewed') =>
      answers.filter((answer) => answer[which] === 200).map(({ actor }) => actor);
    assert.deepEqual(whoGot('fetched'), [...coordinators, 'administrator']);
    assert.deepEqual(whoGot('previewed'), coordinators);
  });

  it('hold nothing of people and what they wrote', async () => {
    const file = JSON.stringify(await exported());

    for (const { name, aadObjectId, tenantId } of server.surroundings.demo.roster.people) {
      for (const secret of [name, aadObjectId, tenantId]) assert.ok(!file.includes(secret), secret);
    }
    assert.equal(JSON.parse(file).initiatives.length, 15);
  });

  it('name every problem by its place, and change nothing', async () => {
    const file = { ...(await exported()), name: 'Ring 010150-5006' };

    const previewed = await post(setUpPaths.preview, { file });
    const taken = await post(setUpPaths.take, { file, parts: ['settings'], version: 'x', formId });

    assert.deepEqual(previewed.body, { kind: 'problems', problems: [{ path: 'name', code: 'contains_cpr_number' }] });
    assert.deepEqual([taken.status, taken.body.code], [400, 'invalid_set_up']);
    assert.equal((await post(setUpPaths.take, { file, parts: [], version: 'x', formId: 'y' })).status, 400);
  });

  it('take in what was chosen and shown, and nothing else', async () => {
    const before = await exported();
    const settings = { ...before.settings, sendFrom: '07:30' };
    const file = { ...before, settings, strategy: { ...before.strategy, title: 'Ny strategi' } };
    const { body: plan } = await post(setUpPaths.preview, { file });

    const other = await post(setUpPaths.take, { file, parts: ['settings'], version: 'another', formId });
    const taken = await post(setUpPaths.take, { file, parts: ['settings', 'strategy'], version: plan.version, formId });
    const { body: again } = await post(setUpPaths.preview, { file });
    const begun = await post(setUpPaths.take, {
      file,
      parts: ['strategy'],
      version: again.version,
      formId: '00000000-0000-4000-8000-000000000002',
    });

    assert.deepEqual([other.status, other.body.code], [409, 'things_changed_meanwhile']);
    assert.deepEqual([taken.status, taken.body], [200, { taken: true }]);
    const after = await exported();
    assert.equal(after.settings.sendFrom, '07:30');
    assert.deepEqual(after.strategy, before.strategy);
    const draft = await server.ports.records.strategyDraft('tryg-aalborg');
    assert.deepEqual([draft?.value.id, draft?.value.head.title, draft?.value.state], [formId, 'Ny strategi', 'draft']);
    assert.equal(again.hasDraft, true);
    assert.deepEqual([begun.status, begun.body.code], [409, 'draft_begun']);
  });

  it('set a new partnership up as the file says, with nobody in it but its administrator', async () => {
    const { demo, stores } = server.surroundings;
    const administrator = demo.roster.person('administrator-kommune');
    assert.ok(administrator);
    const file = await exported();
    const organisations = file.organisations.map(({ id, name }: { id: string; name: string }, n: number) => ({
      id,
      name,
      tenantId: n === 0 ? administrator.tenantId : null,
    }));
    const asked = { template: 'file', name: 'Fra en fil', organisations, setUp: file };
    const wrong = await server.askAs(
      'administrator-kommune',
      posted('/api/partnerships', { ...asked, setUp: { kind: 'x' } }),
    );
    const made = await server.askAs('administrator-kommune', posted('/api/partnerships', asked));

    assert.equal(JSON.parse(wrong.text).code, 'invalid_set_up');
    assert.equal(made.text, JSON.stringify({ id: 'fra-en-fil', name: 'Fra en fil' }));
    const now = await stores.partnerships.now('fra-en-fil');
    assert.deepEqual([now?.people.length, now?.initiatives.length], [1, 15]);
    const again = await server.askAs('administrator-kommune', { path: `${setUpPaths.file}?partnership=fra-en-fil` });
    assert.deepEqual(JSON.parse(again.text), { ...file, name: 'Fra en fil' });
  });
});
