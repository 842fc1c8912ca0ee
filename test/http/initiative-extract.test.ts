import assert from 'node:assert/strict';
import * as v from 'valibot';
import { extractPaths } from '#bot/contract/extracts.ts';
import { initiativeDetail } from '#bot/contract/initiative-detail.ts';
import { paths } from '#bot/contract/paths.ts';
import { problem } from '#bot/contract/problem.ts';
import { unzip } from '#test/support/unzip.ts';
import { type Actor, askAsActor, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const id = 'antiradikalisering';

const file = v.object({
  format: v.literal('tryg-overblik-initiative-extract'),
  period: v.object({ from: v.nullable(v.string()), before: v.nullable(v.string()) }),
  updates: v.array(
    v.looseObject({
      version: v.number(),
      submittedAt: v.string(),
      texts: v.nullable(v.looseObject({ happened: v.string() })),
    }),
  ),
  requests: v.array(
    v.looseObject({
      round: v.object({ id: v.string(), name: v.string(), nameEn: v.nullable(v.string()) }),
      state: v.string(),
    }),
  ),
  decisions: v.array(v.looseObject({ text: v.string() })),
  descriptions: v.array(v.looseObject({ number: v.number() })),
});

describe('Everything about one initiative as a file', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
  });

  after(() => server.close());

  const asked = (actor: Actor, query: string) =>
    askAsActor(server, actor, { path: `${extractPaths.initiative(id)}?${query}` });

  const fetched = async (actor: Actor, query: string) => v.parse(file, JSON.parse((await asked(actor, query)).text));

  it('holds every version with the texts that the coordinator reads on the screen, and what each round asked', async () => {
    const screen = await askAsActor(server, 'coordinator of the police', { path: paths.initiative(id) });
    const { updates } = v.parse(initiativeDetail, JSON.parse(screen.text));

    const held = await fetched('coordinator of the police', 'as=json');

    assert.ok(updates.length > 1);
    assert.deepEqual(
      held.updates.map(({ version, texts }) => [version, texts?.happened ?? null]),
      updates.map(({ version, texts }) => [version, texts?.happened ?? null]),
    );
    assert.ok(held.requests.length > 1);
  });

  it('holds a period alone, by the partnership’s local days', async () => {
    const all = await fetched('coordinator of the police', 'as=json');
    const [newest, before] = all.updates;
    assert.ok(newest && before);
    const from = newest.submittedAt.slice(0, 10);

    const since = await fetched('coordinator of the police', `as=json&from=${from}`);
    const until = await fetched('coordinator of the police', `as=json&before=${from}`);

    assert.deepEqual(since.period, { from, before: null });
    assert.deepEqual(
      since.updates.map(({ version }) => version),
      [newest.version],
    );
    assert.deepEqual(
      until.updates.map(({ version }) => version),
      all.updates.slice(1).map(({ version }) => version),
    );
    assert.ok(since.requests.length < all.requests.length);
  });

  it('says the same in Word, under a heading for each kind of thing, and what it leaves out', async () => {
    const { bytes, headers } = await asked('coordinator of the police', 'as=docx');

    const document = unzip(bytes).get('word/document.xml') ?? '';
    const { updates } = await fetched('coordinator of the police', 'as=json');
    for (const { texts } of updates) assert.ok(texts === null || document.includes(texts.happened.slice(0, 20)));
    for (const head of [
      'Statusser',
      'Spurgt i runderne',
      'Beslutninger',
      'Beskrivelsens udgaver',
      'Kladder, påmindelser',
    ]) {
      assert.ok(document.includes(head), head);
    }
    assert.match(String(headers['content-disposition']), /Alt-om-indsatsen.*\.docx"/);
  });

  it('leaves a line for each file in the audit trail, and none where it is refused', async () => {
    const trail = async () => {
      const lines = await server.surroundings.stores.partnerships.auditTrail('tryg-aalborg', 200);
      return lines.filter(({ action }) => action === 'initiative_extracted');
    };
    const before = (await trail()).length;

    await asked('coordinator of the municipality', 'as=docx');
    await asked('reader', 'as=json');
    await asked('administrator', 'as=json');

    const after = await trail();
    assert.deepEqual(
      after.slice(0, after.length - before).map(({ by, subject }) => `${by} ${subject}`),
      [`koordinator-kommune ${id}/docx`],
    );
  });

  it('is refused for an initiative that is not there, a day that is not there, and another format', async () => {
    const codeOf = async (path: string) => {
      const { text } = await askAsActor(server, 'coordinator of the police', { path });
      return v.parse(problem, JSON.parse(text)).code;
    };

    assert.equal(await codeOf(`${extractPaths.initiative('no-such')}?as=json`), 'no_such_initiative');
    assert.equal(await codeOf(`${extractPaths.initiative(id)}?as=json&from=2025-02-30`), 'invalid_input');
    assert.equal(await codeOf(`${extractPaths.initiative(id)}?as=exe`), 'invalid_input');
  });
});
