import assert from 'node:assert/strict';
import * as v from 'valibot';
import { initiativeDetail } from '#bot/contract/initiative-detail.ts';
import { problem } from '#bot/contract/problem.ts';
import { roundGrid } from '#bot/contract/round-grid.ts';
import { snapshot } from '#bot/contract/snapshot.ts';
import { statusForm, statusOutcome } from '#bot/contract/status-form.ts';
import { type Answer, type ProductionServer, startProductionServer } from './production-server.ts';

/**
 * An answer of the region's lead for their own organisation alone; the region has no coordinator. Who reads its text
 * (in the initiative and in the frozen round), who sees its status word, and who is offered to acknowledge it.
 */
const table: readonly (readonly [string, Sight])[] = [
  ['tovholder-patientens-team', { text: true, word: 'attention', line: true, acknowledges: false }],
  ['styregruppe-region', { text: true, word: 'attention', line: true, acknowledges: true }],
  ['laeser-region', { text: true, word: 'attention', line: false, acknowledges: false }],
  ['koordinator-kommune', { text: false, word: 'attention', line: true, acknowledges: false }],
  ['koordinator-politi', { text: false, word: 'attention', line: true, acknowledges: false }],
  ['styregruppe-kommune', { text: false, word: 'attention', line: true, acknowledges: false }],
  ['styregruppe-politi', { text: false, word: 'attention', line: true, acknowledges: false }],
  ['tovholder-havnefronten', { text: false, word: 'attention', line: false, acknowledges: false }],
  ['tovholder-tryg-bydel', { text: false, word: 'attention', line: false, acknowledges: false }],
  ['stedfortraeder-havnefronten', { text: false, word: 'attention', line: false, acknowledges: false }],
  ['formidling-kommune', { text: false, word: 'attention', line: false, acknowledges: false }],
  ['administrator-kommune', { text: false, word: 'attention', line: false, acknowledges: false }],
];

type Sight = {
  readonly text: boolean;
  readonly word: string;
  readonly line: boolean;
  readonly acknowledges: boolean;
};

const told = 'Kun for regionen: en aftale med afsnittet er undervejs.';
const request = '/api/rounds/2025-2/requests/patientens-team';

describe('An answer for one’s own organisation alone, over the API', () => {
  let server: ProductionServer;
  let version: number;

  before(async () => {
    server = await startProductionServer();
    const path = '/api/initiatives/patientens-team/form';
    const form = v.parse(statusForm, JSON.parse((await server.askAs('tovholder-patientens-team', { path })).text));
    const raw = {
      happened: told,
      health: 'attention',
      reason: told,
      nextSteps: told,
      help: 'none',
      visibility: 'own_organisation',
      confirmed: 'true',
    };
    const sent = await post('tovholder-patientens-team', '/api/status', { address: form.address, raw, language: 'da' });
    const outcome = v.parse(statusOutcome, JSON.parse(sent.text));
    assert.equal(outcome.kind, 'accepted');
    version = outcome.kind === 'accepted' ? outcome.version : 0;
  });

  after(() => server.close());

  function post(by: string, path: string, body: unknown): Promise<Answer> {
    const headers = { 'content-type': 'application/json' };
    return server.askAs(by, { method: 'POST', path, headers, body: JSON.stringify(body) });
  }

  const get = async (by: string, path: string) => (await server.askAs(by, { path })).text;

  for (const [by, expected] of table) {
    it(`shows ${by} what is theirs of it`, async () => {
      const detail = await get(by, '/api/initiatives/patientens-team');
      const grid = await get(by, '/api/rounds/2025-2/grid');

      const [newest] = v.parse(initiativeDetail, JSON.parse(detail)).updates;
      const line = v.parse(roundGrid, JSON.parse(grid)).rows.find((row) => row.initiativeId === 'patientens-team');
      assert.deepEqual<Sight>(
        {
          text: detail.includes(told),
          word: newest?.health ?? '',
          line: line !== undefined,
          acknowledges: line?.mayAcknowledge ?? false,
        },
        expected,
      );
      assert.doesNotMatch(grid, /Kun for regionen/);
      assert.equal(line?.unread ?? false, expected.acknowledges);
    });
  }

  it('counts it for everybody as any other answer', async () => {
    for (const [by] of table) {
      const { totals } = v.parse(roundGrid, JSON.parse(await get(by, '/api/rounds/2025-2/grid')));

      assert.deepEqual([totals.asked, totals.answered, totals.missing], [15, 5, 10], by);
    }
  });

  it('lets nobody acknowledge or return it who is not offered to', async () => {
    for (const [by] of table.filter(([, { acknowledges }]) => !acknowledges)) {
      const refused = [
        await post(by, `${request}/acknowledge`, { version }),
        await post(by, `${request}/return`, { version, question: 'Hvad er aftalt?' }),
      ];

      for (const { status, text } of refused) {
        assert.deepEqual([status, v.parse(problem, JSON.parse(text)).code], [403, 'not_allowed'], by);
      }
    }
  });

  it('lets the region’s steering member return and acknowledge it, and shows nobody else the question', async () => {
    const question = 'Er afsnittet enigt i aftalen?';
    const returned = await post('styregruppe-region', `${request}/return`, { version, question });
    const noteOf = async (by: string) =>
      v
        .parse(roundGrid, JSON.parse(await get(by, '/api/rounds/2025-2/grid')))
        .rows.find((row) => row.initiativeId === 'patientens-team')?.note ?? null;

    assert.equal(returned.status, 200);
    assert.equal(await noteOf('styregruppe-region'), question);
    assert.equal(await noteOf('tovholder-patientens-team'), question);
    assert.equal(await noteOf('koordinator-politi'), null);
    assert.equal(await noteOf('styregruppe-politi'), null);
    const acknowledged = await post('styregruppe-region', `${request}/acknowledge`, { version });
    assert.equal(acknowledged.status, 200);
  });

  it('keeps its text in the frozen round from the same people', async () => {
    const closed = await post('koordinator-politi', '/api/rounds/2025-2/close', {});
    assert.equal(closed.status, 200, closed.text);

    for (const [by, { text, word }] of table) {
      const frozen = await get(by, '/api/rounds/2025-2/snapshots/newest');

      const entries = v.parse(snapshot, JSON.parse(frozen)).entries;
      const entry = entries.find(({ initiativeId }) => initiativeId === 'patientens-team');
      assert.equal(frozen.includes(told), text, by);
      assert.equal(entry?.update?.health, word);
      assert.equal(entries.length, 15);
    }
  });

  it('cannot be chosen where an initiative is led by several organisations', async () => {
    const path = '/api/initiatives/antiradikalisering/form';
    const by = 'tovholder-antiradikalisering-infohus';
    await post('koordinator-politi', '/api/rounds/2025-2/reopen', { dueOn: '2025-05-20' });

    const form = v.parse(statusForm, JSON.parse(await get(by, path)));

    assert.deepEqual(form.visibilities, ['all', 'coordinators_and_steering']);
    const raw = {
      happened: 'Et møde.',
      health: 'on_track',
      nextSteps: 'Et til.',
      visibility: 'own_organisation',
      confirmed: 'true',
    };
    const sent = await post(by, '/api/status', { address: form.address, raw, language: 'da' });
    const outcome = v.parse(statusOutcome, JSON.parse(sent.text));
    assert.equal(outcome.kind, 'problems');
    assert.deepEqual(outcome.kind === 'problems' && outcome.problems.map(({ code }) => code), [
      'several_organisations',
    ]);
  });
});
