import assert from 'node:assert/strict';
import { springRound } from '#bot/demo/sample-rounds.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { dataOf, heldBy, wordsOf } from '#test/support/read-card.ts';
import type { ProductServer } from './product-server.ts';
import { answer, openForm, putRound, send, startSample, versionsSeenBy } from './story-steps.ts';

const initiative = 'bekymrende-fravaer';

describe('A lead corrects what was sent', () => {
  let server: ProductServer;
  let lead: DemoClient;

  beforeEach(async () => {
    server = await startSample();
    lead = await demoClient(server.origin, 'tovholder-bekymrende-fravaer');
  });

  afterEach(() => server.close());

  const history = async () =>
    (await versionsSeenBy(lead, initiative)).map(({ version, texts }) => [version, texts?.happened]);

  it('“ret” on the receipt brings the form with what was sent, and sending it is a new version beside the old', async () => {
    const receipt = await send(lead, initiative, { ...answer, coCreation: 'citizens,volunteers', economy: 'applied' });

    const form = await lead.press(dataOf(receipt, 'status.edit'));

    assert.match(wordsOf(form.value), /Du retter en status, der er sendt/);
    assert.equal(heldBy(form.value).happened, 'To beboermøder i Løvvangen. 60 deltog.');
    assert.equal(heldBy(form.value).coCreation, 'citizens,volunteers');
    assert.equal(heldBy(form.value).economy, 'applied');

    const corrected = { ...answer, happened: 'To beboermøder i Løvvangen. 62 deltog.' };
    const second = await lead.press({ ...dataOf(form.value, 'status.submit'), ...corrected });

    assert.match(wordsOf(second.value), /Version 3/);
    assert.match(wordsOf(second.value), /62 deltog/);
    assert.deepEqual((await history()).slice(0, 2), [
      [3, 'To beboermøder i Løvvangen. 62 deltog.'],
      [2, 'To beboermøder i Løvvangen. 60 deltog.'],
    ]);
  });

  it('it may be corrected until the round closes, and then it says so and keeps what was typed', async () => {
    const receipt = await send(lead, initiative, answer);
    const form = await lead.press(dataOf(receipt, 'status.edit'));
    await putRound(server, 'tryg-aalborg', { ...springRound, state: 'closed' });

    const late = { ...answer, happened: 'Det kom vi i tanke om bagefter.' };
    const refused = await lead.press({ ...dataOf(form.value, 'status.submit'), ...late });
    const pressedAgain = await lead.press(dataOf(receipt, 'status.edit'));

    assert.match(wordsOf(refused.value), /Statusrunde 2, foråret 2025 er lukket, så status er ikke sendt/);
    assert.equal(heldBy(refused.value).happened, 'Det kom vi i tanke om bagefter.');
    assert.match(String(pressedAgain.value), /^Statusrunden er lukket, så status kan ikke sendes eller rettes/);
    assert.equal((await history())[0]?.[0], 2);
  });

  it('a double press of “ret” and a double press of send are one correction', async () => {
    const receipt = await send(lead, initiative, answer);
    const [form, sameForm] = await Promise.all([
      lead.press(dataOf(receipt, 'status.edit')),
      lead.press(dataOf(receipt, 'status.edit')),
    ]);
    const submit = { ...dataOf(form.value, 'status.submit'), ...answer, happened: 'Rettet.' };

    const sent = await Promise.all([lead.press(submit), lead.press(submit)]);

    assert.equal(heldBy(sameForm.value).happened, answer.happened);
    for (const { value } of sent) assert.match(wordsOf(value), /Version 3/);
    assert.equal((await history())[0]?.[0], 3);
  });

  it('a form left open on a second device is met by what was sent from the first, and keeps its text', async () => {
    const onPhone = await openForm(lead, initiative);
    const onDesktop = await openForm(lead, initiative);
    await lead.press({ ...dataOf(onPhone, 'status.submit'), ...answer, happened: 'Skrevet på telefonen.' });

    const stale = await lead.press({ ...dataOf(onDesktop, 'status.submit'), ...answer, happened: 'Skrevet hjemme.' });

    assert.match(wordsOf(stale.value), /Tovholder Bekymrende fravær sendte den .* mens du skrev/);
    assert.match(wordsOf(stale.value), /Skrevet på telefonen\./);
    assert.equal(heldBy(stale.value).happened, 'Skrevet hjemme.');
    assert.equal((await history())[0]?.[1], 'Skrevet på telefonen.');
  });

  it('what is wrong with a correction is said all at once, and the version sent before stays the newest', async () => {
    const receipt = await send(lead, initiative, answer);
    const form = await lead.press(dataOf(receipt, 'status.edit'));
    const wrong = { ...answer, happened: '', health: 'attention', nextSteps: 'x'.repeat(1001), confirmed: 'false' };

    const refused = await lead.press({ ...dataOf(form.value, 'status.submit'), ...wrong });

    const words = wordsOf(refused.value);
    assert.match(words, /Hvad er der sket: Skriv, hvad der er sket siden sidst/);
    assert.match(words, /Begrundelse: Skriv en begrundelse, når status er gul eller rød/);
    assert.match(words, /Næste skridt: Forkort teksten til højst 1\.000 tegn/);
    assert.match(words, /Bekræftelse: Sæt kryds/);
    assert.equal(heldBy(refused.value).nextSteps, 'x'.repeat(1001));
    assert.equal((await history())[0]?.[1], answer.happened);
  });
});
