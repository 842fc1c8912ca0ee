import assert from 'node:assert/strict';
import * as v from 'valibot';
import { problem } from '#bot/contract/problem.ts';
import { descriptions, strategyPage, strategyPaths } from '#bot/contract/strategy-page.ts';
import { type Actor, askAsActor, done, posted, seedAnotherPartnership } from './actors.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

const coordinator = 'koordinator-kommune';
const formId = '00000000-0000-4000-8000-0000000000aa';

/** Who reads the draft, whom a coordinator may choose, and what forms are drawn from. */
const table: readonly (readonly [Actor, string])[] = [
  ['coordinator of the municipality', 'draft, people, versions, visibility'],
  ['coordinator of the police', 'draft, people, versions, visibility'],
  ['steering group', 'draft'],
  ['lead of Havnefronten', ''],
  ['lead of Tryg bydel', ''],
  ['deputy of Havnefronten', ''],
  ['communication', ''],
  ['reader', ''],
  ['administrator', ''],
  ['somebody unknown', '403 unknown_person'],
  ['member of another partnership', '403 unknown_person'],
  ['somebody from another tenant', '403 tenant_not_allowed'],
];

/** Only coordinators read every edition of a description, and fetch an initiative's page. */
const pages: readonly (readonly [Actor, string])[] = [
  ['coordinator of the police', '200'],
  ['steering group', '403 not_allowed'],
  ['lead of Tryg bydel', '403 not_allowed'],
  ['reader', '403 not_allowed'],
  ['administrator', '403 not_allowed'],
  ['member of another partnership', '403 unknown_person'],
];

describe('The paths of the strategy', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
    await done(server, strategyPage, { by: coordinator, path: strategyPaths.draft, body: { formId } });
  });

  after(() => server.close());

  async function read(actor: Actor, path: string): Promise<string> {
    const { status, text } = await askAsActor(server, actor, { path });
    return status === 200 ? text : `${status} ${v.parse(problem, JSON.parse(text)).code}`;
  }

  for (const [actor, expected] of table) {
    it(`let ${actor} read ${expected || 'what is in force alone'}`, async () => {
      const text = await read(actor, strategyPaths.strategy);

      if (!text.startsWith('{')) return assert.equal(text, expected);
      const shown = v.parse(strategyPage, JSON.parse(text));
      const parts = [
        shown.draft && 'draft',
        shown.people.length > 0 && 'people',
        shown.initiatives.some(({ version }) => version !== '') && 'versions',
        shown.initiatives.some(({ defaultVisibility }) => defaultVisibility !== null) && 'visibility',
      ];
      assert.equal(parts.filter(Boolean).join(', '), expected);
      assert.equal(shown.initiatives.length, 15);
      assert.equal(shown.mayChange, expected.includes('versions'));
    });
  }

  it('give an initiative’s page as a file once it is described, to coordinators alone', async () => {
    const path = strategyPaths.descriptions('tryg-bydel');
    const texts = { goal: 'Trygge bydele.', focusSentence: '', theme: '', already: 'Ture.', focus: '' };
    const raw = { ...texts, targetGroup: '', partners: '', contact: '', from: '2025-05-01' };
    await done(server, descriptions, { by: coordinator, path, body: { seen: 0, lang: 'da', raw } });

    for (const [actor, expected] of pages) {
      for (const asked of [
        path,
        `${strategyPaths.page('tryg-bydel')}?as=docx`,
        `${strategyPaths.page('tryg-bydel')}?as=html`,
      ]) {
        const { status, text } = await askAsActor(server, actor, { path: asked });
        const said = status === 200 ? '200' : `${status} ${v.parse(problem, JSON.parse(text)).code}`;
        assert.equal(said, expected, `${actor}: ${asked}`);
      }
    }
    assert.equal(
      await read('coordinator of the police', `${strategyPaths.page('tryg-bydel')}?as=exe`),
      '400 invalid_input',
    );
  });

  it('write nothing where a text holds a CPR number, and do not say it back', async () => {
    const path = strategyPaths.draftHead;
    const raw = { title: 'Borger 010150-5006', validFrom: '2026-01-01', validTo: '2029-12-31' };

    const { status, text } = await server.askAs(coordinator, posted(path, { seen: 0, raw }));

    assert.equal(status, 400);
    assert.match(text, /title\/contains_cpr_number/);
    assert.doesNotMatch(text, /010150/);
  });

  it('let two who write one initiative of the draft at once both know: the second is told', async () => {
    const shown = v.parse(strategyPage, JSON.parse(await read('coordinator of the police', strategyPaths.strategy)));
    const [part] = shown.draft?.initiatives ?? [];
    assert.ok(part);
    const { id: initiativeId, revision: seen, goals: goalIds, organisations: organisationIds } = part;
    const ids = { goalIds, organisationIds, leadIds: part.leads.map(({ id }) => id), deputyIds: [] };
    const write = (by: string, name: string) => {
      const raw = { name, nameEn: '', ...ids, defaultVisibility: part.defaultVisibility };
      return server.askAs(
        by,
        posted(strategyPaths.draftInitiatives, { initiativeId, formId, seen, raw, carriesOn: [] }),
      );
    };

    const answers = await Promise.all([write(coordinator, 'Min'), write('koordinator-politi', 'Din')]);

    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 409]);
  });

  it('take the next version into use, whole, once its first day has come', async () => {
    const raw = { title: 'Version 4', validFrom: '2025-05-13', validTo: '2028-12-31' };
    await done(server, strategyPage, { by: coordinator, path: strategyPaths.draftHead, body: { seen: 0, raw } });

    await done(server, strategyPage, { by: coordinator, path: strategyPaths.decideDraft('agree') });

    const shown = v.parse(strategyPage, JSON.parse(await read('reader', strategyPaths.strategy)));
    assert.deepEqual([shown.strategy.number, shown.strategy.title, shown.draft], [4, 'Version 4', null]);
    assert.deepEqual(
      shown.earlier.map(({ number, validTo }) => [number, validTo]),
      [[3, '2025-05-12']],
    );
    const overview = JSON.parse(await read('reader', '/api/overview'));
    assert.equal(overview.strategy.number, 4);
    assert.equal(overview.initiatives.length, 15);
  });
});
