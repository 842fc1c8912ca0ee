import assert from 'node:assert/strict';
import * as v from 'valibot';
import { initiativeDetail } from '#bot/contract/initiative-detail.ts';
import { overview } from '#bot/contract/overview.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { dataOf, heldBy, wordsOf } from '#test/support/read-card.ts';

/** What a lead types, as a client sends it. */
const answer = {
  happened: 'To beboermøder i Løvvangen med boligorganisationerne. 60 deltog.',
  health: 'action',
  reason: 'Boligorganisationen har trukket sin medarbejder.',
  nextSteps: 'Ny aftale med boligorganisationen inden sommer.',
  help: 'steering',
  helpText: 'Vi beder styregruppen om at prioritere en medarbejder.',
  visibility: 'all',
  confirmed: 'true',
};

describe('A lead answers in the chat and the coordinators see it', () => {
  let server: DemoServer;
  let lead: DemoClient;
  let coordinator: DemoClient;

  before(async () => {
    server = await startDemoServer();
    lead = await demoClient(server.origin, 'tovholder-trygt-natteliv');
    coordinator = await demoClient(server.origin, 'koordinator-kommune');
  });

  after(() => server.close());

  const readOverview = async () => v.parse(overview, (await coordinator.get('/api/overview')).body);
  const versions = async () => {
    const path = '/api/initiatives/trygt-natteliv?partnership=tryg-aalborg';
    return v.parse(initiativeDetail, (await coordinator.get(path)).body).updates;
  };

  it('from the question to the overview, by way of an answer that is not right', async () => {
    const versionsBefore = (await versions()).length;

    await lead.say('status');
    const list = (await lead.cards()).at(-1);
    await lead.press(dataOf(list, 'status.open', 'trygt-natteliv'));
    const form = (await lead.cards()).at(-1);
    const submit = dataOf(form, 'status.submit');
    const refused = await lead.press({ ...submit, ...answer, reason: '', nextSteps: 'Ring til 010150-5006 i morgen.' });

    assert.equal(refused.statusCode, 200);
    assert.match(wordsOf(refused.value), /CPR-nummer/);
    assert.match(wordsOf(refused.value), /gul|rød/i);
    assert.equal(heldBy(refused.value).happened, answer.happened);
    assert.equal(heldBy(refused.value).nextSteps, 'Ring til 010150-•••• i morgen.');
    assert.equal((await versions()).length, versionsBefore);

    const receipt = await lead.press({ ...dataOf(refused.value, 'status.submit'), ...answer });

    assert.match(wordsOf(receipt.value), /Sendt/);
    assert.match(wordsOf(receipt.value), /60 deltog/);
    const row = (await readOverview()).initiatives.find(({ id }) => id === 'trygt-natteliv');
    assert.equal(row?.health, 'action');
    assert.equal(row?.roundState, 'submitted');
    assert.equal(row?.changedSinceLast, true);
    assert.equal(row?.needsDecision, true);
    assert.equal(row?.submittedBy?.name, 'Tovholder Trygt natteliv');
    const [newest] = await versions();
    assert.equal(newest?.texts?.happened, answer.happened);
  });

  it('the same submit five times one after the other and five times at once is one version', async () => {
    const other = await demoClient(server.origin, 'tovholder-demensindsatser');
    const read = async () => {
      const path = '/api/initiatives/demensindsatser?partnership=tryg-aalborg';
      return v.parse(initiativeDetail, (await coordinator.get(path)).body).updates.length;
    };
    const countBefore = await read();
    await other.say('status');
    await other.press(dataOf((await other.cards()).at(-1), 'status.open', 'demensindsatser'));
    const submit = { ...dataOf((await other.cards()).at(-1), 'status.submit'), ...answer };

    const atOnce = await Promise.all([1, 2, 3, 4, 5].map(() => other.press(submit)));
    const later = [await other.press(submit), await other.press(submit), await other.press(submit)];

    for (const pressed of [...atOnce, ...later]) assert.match(wordsOf(pressed.value), /Sendt/);
    assert.equal(await read(), countBefore + 1);
  });
});
