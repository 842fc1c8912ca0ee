import assert from 'node:assert/strict';
import * as v from 'valibot';
import { overview } from '#bot/contract/overview.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { dataOf, heldBy, wordsOf } from '#test/support/read-card.ts';
import type { ProductServer } from './product-server.ts';
import { answer, newestCard, openForm, startSample, versionsSeenBy } from './story-steps.ts';

const green = { initiative: 'forebyggelsesseminarer', lead: 'tovholder-forebyggelsesseminarer' };
const red = { initiative: 'bekymrende-fravaer', lead: 'tovholder-bekymrende-fravaer' };
const lastRedReason = 'Stigningen er langt større, end indsatsen kan løfte alene. Der mangler skolesocialrådgivere.';

describe('Unchanged since last time', () => {
  let server: ProductServer;
  let coordinator: DemoClient;

  beforeEach(async () => {
    server = await startSample();
    coordinator = await demoClient(server.origin, 'koordinator-kommune');
  });

  afterEach(() => server.close());

  const rowOf = async (id: string) => {
    const { body } = await coordinator.get('/api/overview');
    return v.parse(overview, body).initiatives.find((row) => row.id === id);
  };

  it('is one tap on a green status: the same answer as a new version, and nothing has changed', async () => {
    const lead = await demoClient(server.origin, green.lead);
    const form = await openForm(lead, green.initiative);

    const receipt = await lead.press(dataOf(form, 'status.unchanged'));

    assert.match(wordsOf(receipt.value), /Sendt: uændret siden sidst/);
    const [newest, before] = await versionsSeenBy(coordinator, green.initiative);
    assert.equal(newest?.version, 2);
    assert.equal(newest?.unchanged, true);
    assert.deepEqual(newest?.texts, before?.texts);
    const row = await rowOf(green.initiative);
    assert.equal(row?.roundState, 'submitted');
    assert.equal(row?.changedSinceLast, false);
  });

  it('tapped twice at once, and once more later, is one version', async () => {
    const lead = await demoClient(server.origin, green.lead);
    const unchanged = dataOf(await openForm(lead, green.initiative), 'status.unchanged');

    const taps = [...(await Promise.all([lead.press(unchanged), lead.press(unchanged)])), await lead.press(unchanged)];

    for (const { value } of taps) assert.match(wordsOf(value), /Version 2/);
    assert.equal((await versionsSeenBy(coordinator, green.initiative)).length, 2);
  });

  it('on a red status asks for a reason in a message of its own, while the open form stays', async () => {
    const lead = await demoClient(server.origin, red.lead);
    const form = await openForm(lead, red.initiative);
    const posted = (await lead.cards()).length;

    const pressed = await lead.press(dataOf(form, 'status.unchanged'));

    assert.equal(pressed.type, 'application/vnd.microsoft.activity.message');
    assert.equal(pressed.value, 'Se nederst i chatten.');
    assert.equal((await lead.cards()).length, posted + 1);
    const question = await newestCard(lead);
    assert.match(wordsOf(question), /Hvorfor er status uændret\?/);
    assert.equal(heldBy(question).reason, lastRedReason);
    assert.equal((await versionsSeenBy(coordinator, red.initiative)).length, 1);

    const empty = await lead.press({ ...dataOf(question, 'status.unchanged'), reason: ' ' });
    const receipt = await lead.press({ ...dataOf(question, 'status.unchanged'), reason: 'Der mangler stadig to.' });

    assert.match(wordsOf(empty.value), /Skriv en begrundelse, når status er gul eller rød/);
    assert.match(wordsOf(receipt.value), /Sendt: uændret siden sidst/);
    const [newest] = await versionsSeenBy(coordinator, red.initiative);
    assert.equal(newest?.texts?.reason, 'Der mangler stadig to.');
    assert.equal(newest?.health, 'action');
    assert.equal((await rowOf(red.initiative))?.changedSinceLast, false);
  });

  it('is neither offered nor taken where last time’s text is not theirs to see', async () => {
    const deputy = await demoClient(server.origin, 'stedfortraeder-tryg-bydel');
    const lead = await demoClient(server.origin, 'tovholder-tryg-bydel');
    const before = await openForm(lead, 'tryg-bydel');
    await deputy.press({
      ...dataOf(await openForm(deputy, 'tryg-bydel'), 'status.submit'),
      ...answer,
      visibility: 'own_organisation',
    });

    const form = await openForm(lead, 'tryg-bydel');
    const made = { ...dataOf(form, 'status.submit'), verb: 'status.unchanged' };
    const pressed = await lead.press(made);
    const refused = await newestCard(lead);
    const pressedOnOld = await lead.press({ ...dataOf(before, 'status.submit'), verb: 'status.unchanged' });

    assert.doesNotMatch(JSON.stringify(form), /status\.unchanged/);
    assert.equal(pressed.value, 'Se nederst i chatten.');
    assert.equal(pressedOnOld.value, 'Se nederst i chatten.');
    assert.match(wordsOf(refused), /Der er ikke noget svar fra sidst at gentage/);
    assert.match(
      wordsOf(await newestCard(lead)),
      /En anden sendte den .*, mens du skrev\.\nTeksten er ikke delt med dig/,
    );
    assert.equal((await versionsSeenBy(lead, 'tryg-bydel'))[0]?.version, 2);
  });

  it('is not offered where there never was an answer, nor while correcting this round’s', async () => {
    const never = await demoClient(server.origin, 'tovholder-trafiksikkerhed');
    const answered = await demoClient(server.origin, 'tovholder-havnefronten');

    const first = await openForm(never, 'tryg-online');
    const correcting = await openForm(answered, 'havnefronten');

    assert.doesNotMatch(JSON.stringify(first), /status\.unchanged/);
    assert.doesNotMatch(JSON.stringify(correcting), /status\.unchanged/);
  });

  it('pressed when a colleague has answered meanwhile, it shows their answer below and repeats nothing', async () => {
    const deputy = await demoClient(server.origin, 'stedfortraeder-tryg-bydel');
    const lead = await demoClient(server.origin, 'tovholder-tryg-bydel');
    const form = await openForm(lead, 'tryg-bydel');
    await deputy.press({ ...dataOf(await openForm(deputy, 'tryg-bydel'), 'status.submit'), ...answer });

    const pressed = await lead.press(dataOf(form, 'status.unchanged'));

    assert.equal(pressed.value, 'Se nederst i chatten.');
    const shown = await newestCard(lead);
    assert.match(wordsOf(shown), /Stedfortræder Tryg bydel sendte den/);
    assert.equal(heldBy(shown).visibility, 'all');
    const [newest] = await versionsSeenBy(coordinator, 'tryg-bydel');
    assert.equal(newest?.version, 2);
    assert.equal(newest?.authorRole, 'deputy');
  });
});
