import assert from 'node:assert/strict';
import * as v from 'valibot';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { paths } from '#bot/contract/paths.ts';
import { problem } from '#bot/contract/problem.ts';
import { sampleTenants } from '#bot/demo/sample-tenants.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { aPartnership, aPerson, aSeed } from '#test/support/builders.ts';
import { type Actor, askAsActor, posted, seedAnotherPartnership } from './actors.ts';
import { type Answer, type ProductionServer, startProductionServer } from './production-server.ts';

const lead = 'tovholder-tryg-bydel';
const ownForm = paths.statusForm('tryg-bydel');
const formFor = `${ownForm}?onBehalfOf=${lead}`;

/** The form of Tryg bydel, and the same entered for its lead: who is shown it, and what the others meet. */
const table: readonly (readonly [Actor, string, string])[] = [
  ['lead of Tryg bydel', 'ok', 'not_allowed'],
  ['lead of Havnefronten', 'not_your_initiative', 'not_allowed'],
  ['deputy of Havnefronten', 'not_your_initiative', 'not_allowed'],
  ['coordinator of the municipality', 'not_your_initiative', 'ok'],
  ['coordinator of the police', 'not_your_initiative', 'ok'],
  ['steering group', 'not_your_initiative', 'not_allowed'],
  ['communication', 'not_your_initiative', 'not_allowed'],
  ['reader', 'not_your_initiative', 'not_allowed'],
  ['administrator', 'not_your_initiative', 'not_allowed'],
  ['somebody unknown', 'unknown_person', 'unknown_person'],
  ['member of another partnership', 'unknown_person', 'unknown_person'],
  ['somebody from another tenant', 'tenant_not_allowed', 'tenant_not_allowed'],
];

describe('Who opens a status form', () => {
  let server: ProductionServer;

  before(async () => {
    server = await startProductionServer();
    await seedAnotherPartnership(server);
    const body = { address: address('tryg-aalborg'), raw: { happened: 'Kun til mig selv' }, language: 'da' };
    assert.equal((await server.askAs(lead, posted(paths.saveDraft, body))).status, 200);
  });

  after(() => server.close());

  function address(partnershipId: string) {
    return { partnershipId, initiativeId: 'tryg-bydel', roundId: '2025-2', formId: 'f', baseVersion: 0 };
  }

  const codeOf = ({ status, text }: Answer) => (status === 200 ? 'ok' : v.parse(problem, JSON.parse(text)).code);

  for (const [actor, own, onBehalf] of table) {
    it(`answers ${own} to ${actor}, and ${onBehalf} where it is for the lead`, async () => {
      const [mine, entered] = [
        await askAsActor(server, actor, { path: ownForm }),
        await askAsActor(server, actor, { path: formFor }),
      ];

      assert.deepEqual([codeOf(mine), codeOf(entered)], [own, onBehalf]);
      assert.equal(mine.text.includes('Kun til mig selv'), actor === 'lead of Tryg bydel');
      assert.doesNotMatch(entered.text, /Kun til mig selv/);
    });
  }

  for (const [actor, own] of table.filter(([, shown]) => shown !== 'ok')) {
    it(`takes no draft and no status from ${actor}, who is not shown the form`, async () => {
      const body = { address: address('tryg-aalborg'), raw: { happened: 'Ikke mit' }, language: 'da' };

      for (const path of [paths.saveDraft, paths.sendStatus, paths.repeatStatus]) {
        assert.equal(codeOf(await askAsActor(server, actor, posted(path, body))), own, path);
      }
      const initiative = await server.ports.partnerships.initiative('tryg-aalborg', 'tryg-bydel');
      assert.equal(initiative?.status.value.latest?.roundId === '2025-2', false);
    });
  }

  it('lets nobody carry their role from one partnership to another', async () => {
    const coordinator = server.surroundings.demo.roster.person('koordinator-kommune');
    assert.ok(coordinator);
    const identity = { tenantId: sampleTenants['aalborg-kommune'], objectId: coordinator.aadObjectId };
    const seed = aSeed({
      partnership: aPartnership({ id: 'anden-by' }),
      people: [aPerson({ id: 'reader-1', roles: ['reader'], identities: [identity] })],
    });
    await seedPartnership(server.surroundings.stores)(seed, server.surroundings.demo.now());
    const ask = async (path: string) => codeOf(await server.askAs('koordinator-kommune', { path }));

    for (const path of [managingPaths.settings, managingPaths.preview('2025-2'), managingPaths.steppingDowns]) {
      assert.equal(await ask(`${path}?partnership=anden-by`), 'not_allowed', path);
      assert.equal(await ask(`${path}?partnership=tryg-aalborg`), 'ok', path);
    }
    const body = {
      address: address('anden-by'),
      raw: { happened: 'Ikke mit' },
      language: 'da',
      onBehalfOfId: 'lead-1',
    };
    const entered = await server.askAs('koordinator-kommune', posted(managingPaths.enterOnBehalf, body));
    assert.equal(codeOf(entered), 'not_allowed');
  });
});
