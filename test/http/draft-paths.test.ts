import assert from 'node:assert/strict';
import * as v from 'valibot';
import { draft, drafts } from '#bot/contract/drafts.ts';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { paths } from '#bot/contract/paths.ts';
import { statusForm } from '#bot/contract/status-form.ts';
import { posted } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const lead = 'tovholder-tryg-bydel';
const draftPath = managingPaths.draft('2025-2', 'tryg-bydel');

describe('The paths of drafts', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    const form = await server.askAs(lead, { path: paths.statusForm('tryg-bydel') });
    const { address } = v.parse(statusForm, JSON.parse(form.text));
    const body = { address, raw: { happened: 'Vi er i gang med 010150-5006.' }, language: 'da' };
    const saved = await server.askAs(lead, posted(paths.saveDraft, body));
    assert.equal(saved.status, 200, saved.text);
  });

  after(() => server.close());

  const read = async <T>(schema: v.GenericSchema<unknown, T>, by: string, path: string) =>
    v.parse(schema, JSON.parse((await server.askAs(by, { path })).text));

  it('list the caller’s own by name, and not what they say', async () => {
    const { text } = await server.askAs(lead, { path: managingPaths.drafts });

    const [mine, ...others] = v.parse(drafts, JSON.parse(text)).drafts;
    assert.deepEqual([mine?.roundId, mine?.initiativeName, mine?.mayBeSent], ['2025-2', 'Tryg bydel', true]);
    assert.deepEqual(others, []);
    assert.doesNotMatch(text, /i gang/);
  });

  it('name them in English for who reads English', async () => {
    const [mine] = (await read(drafts, lead, `${managingPaths.drafts}?lang=en`)).drafts;

    assert.deepEqual([mine?.initiativeName, mine?.roundName], ['Safe neighbourhood', 'Status round 2, spring 2025']);
  });

  it('show one to its author, with no CPR number in it, and to nobody else', async () => {
    const own = await read(draft, lead, draftPath);

    assert.deepEqual(own.draft?.raw, { happened: 'Vi er i gang med 010150-••••.' });
    for (const by of ['stedfortraeder-tryg-bydel', 'koordinator-politi', 'administrator-kommune']) {
      assert.deepEqual(await read(draft, by, draftPath), { draft: null });
      assert.deepEqual(await read(drafts, by, managingPaths.drafts), { drafts: [] });
    }
  });

  it('refuse who is not in the partnership', async () => {
    const { status } = await server.askAs('ny-medarbejder', { path: `${draftPath}?partnership=tryg-aalborg` });

    assert.equal(status, 403);
  });

  it('keep it to be read once the round has closed', async () => {
    await server.askAs('koordinator-politi', posted(managingPaths.decide('2025-2', 'close'), {}));

    const [mine] = (await read(drafts, lead, managingPaths.drafts)).drafts;

    assert.equal(mine?.mayBeSent, false);
    assert.notEqual((await read(draft, lead, draftPath)).draft, null);
  });
});
