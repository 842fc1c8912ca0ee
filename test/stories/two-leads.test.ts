import assert from 'node:assert/strict';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { dataOf, heldBy, wordsOf } from '#test/support/read-card.ts';
import type { ProductServer } from './product-server.ts';
import { answer, openForm, startSample, versionsSeenBy } from './story-steps.ts';

const initiative = 'antiradikalisering';
const fromSsp = { ...answer, happened: 'SSP har holdt tre oplæg.', visibility: 'coordinators_and_steering' };
const fromInfohus = { ...answer, happened: 'INFO-huset har fulgt op.', health: 'attention', reason: 'Færre timer.' };

describe('Two leads of one initiative never overwrite each other', () => {
  let server: ProductServer;
  let ssp: DemoClient;
  let jobcentre: DemoClient;
  let infohus: DemoClient;

  beforeEach(async () => {
    server = await startSample();
    ssp = await demoClient(server.origin, 'tovholder-antiradikalisering-ssp-1');
    jobcentre = await demoClient(server.origin, 'tovholder-antiradikalisering-jobcenter');
    infohus = await demoClient(server.origin, 'tovholder-antiradikalisering-infohus');
  });

  afterEach(() => server.close());

  const historyOf = async (reader: DemoClient) =>
    (await versionsSeenBy(reader, initiative)).map(({ version, texts }) => `${version}: ${texts?.happened ?? '–'}`);

  it('the second is shown what the first sent, keeps what they typed, and sends it as a version beside', async () => {
    const formOfSsp = await openForm(ssp, initiative);
    const formOfInfohus = await openForm(infohus, initiative);

    const receipt = await ssp.press({ ...dataOf(formOfSsp, 'status.submit'), ...fromSsp });
    const shown = await infohus.press({ ...dataOf(formOfInfohus, 'status.submit'), ...fromInfohus });

    assert.match(wordsOf(receipt.value), /Sendt/);
    assert.match(wordsOf(shown.value), /Tovholder Antiradikalisering SSP 1 sendte den .* en status på indsatsen/);
    assert.match(wordsOf(shown.value), /SSP har holdt tre oplæg\./);
    assert.equal(heldBy(shown.value).happened, 'INFO-huset har fulgt op.');
    assert.equal(heldBy(shown.value).health, 'attention');
    assert.equal(heldBy(shown.value).reason, 'Færre timer.');
    assert.equal((await historyOf(ssp))[0], '3: SSP har holdt tre oplæg.');

    const sent = await infohus.press({ ...dataOf(shown.value, 'status.submit'), ...fromInfohus });

    assert.match(wordsOf(sent.value), /Sendt/);
    assert.deepEqual((await historyOf(ssp)).slice(0, 2), [
      '4: INFO-huset har fulgt op.',
      '3: SSP har holdt tre oplæg.',
    ]);
  });

  it('none of them can keep an answer within their own organisation', async () => {
    const formOfSsp = await openForm(ssp, initiative);
    const ownOnly = { ...fromSsp, visibility: 'own_organisation' };

    const refused = await ssp.press({ ...dataOf(formOfSsp, 'status.submit'), ...ownOnly });

    assert.match(wordsOf(refused.value), /Indsatsen har tovholdere fra flere organisationer/);
    assert.equal(heldBy(refused.value).happened, 'SSP har holdt tre oplæg.');
    assert.equal(heldBy(refused.value).visibility, 'coordinators_and_steering');
    assert.equal((await versionsSeenBy(ssp, initiative)).length, 2);
  });

  it('a lead of the same organisation goes on from a colleague’s answer', async () => {
    const formOfSsp = await openForm(ssp, initiative);
    await ssp.press({ ...dataOf(formOfSsp, 'status.submit'), ...fromSsp });

    const form = await openForm(jobcentre, initiative);

    assert.match(wordsOf(form), /Du retter en status, der er sendt\. Den tidligere version bliver gemt/);
    assert.equal(heldBy(form).happened, 'SSP har holdt tre oplæg.');
    assert.equal(heldBy(form).visibility, 'coordinators_and_steering');
  });

  it('when both send at the same moment, one is the receipt and the other is shown it', async () => {
    const forms = [await openForm(ssp, initiative), await openForm(jobcentre, initiative)];
    const [first, second] = forms.map((form) => dataOf(form, 'status.submit'));

    const answers = await Promise.all([
      ssp.press({ ...first, ...fromSsp }),
      jobcentre.press({ ...second, ...fromInfohus, visibility: 'all' }),
    ]);

    const said = answers.map(({ value }) => (/Sendt af/.test(wordsOf(value)) ? 'receipt' : 'shown the other'));
    assert.deepEqual(said.toSorted(), ['receipt', 'shown the other']);
    assert.equal((await versionsSeenBy(ssp, initiative))[0]?.version, 3);
  });
});

describe('A lead and a deputy from another organisation', () => {
  const shared = 'tryg-bydel';
  const fromDeputy = { ...answer, happened: 'Kommunen har holdt tre møder.', visibility: 'own_organisation' };
  const fromLead = { ...answer, happened: 'Politiet har fulgt op.' };
  let server: ProductServer;
  let lead: DemoClient;
  let deputy: DemoClient;

  beforeEach(async () => {
    server = await startSample();
    lead = await demoClient(server.origin, 'tovholder-tryg-bydel');
    deputy = await demoClient(server.origin, 'stedfortraeder-tryg-bydel');
  });

  afterEach(() => server.close());

  it('of an answer for the other organisation alone, the second learns that it is there and not what it says', async () => {
    const formOfDeputy = await openForm(deputy, shared);
    const formOfLead = await openForm(lead, shared);

    await deputy.press({ ...dataOf(formOfDeputy, 'status.submit'), ...fromDeputy });
    const shown = await lead.press({ ...dataOf(formOfLead, 'status.submit'), ...fromLead });

    assert.match(wordsOf(shown.value), /En anden sendte den .* en status på indsatsen, mens du skrev/);
    assert.match(wordsOf(shown.value), /Teksten er ikke delt med dig/);
    assert.doesNotMatch(JSON.stringify(shown.value), /tre møder/);
    assert.equal(heldBy(shown.value).happened, 'Politiet har fulgt op.');

    await lead.press({ ...dataOf(shown.value, 'status.submit'), ...fromLead });

    const seenBy = async (person: DemoClient) =>
      (await versionsSeenBy(person, shared)).slice(0, 2).map(({ texts }) => texts?.happened);
    assert.deepEqual(await seenBy(lead), ['Politiet har fulgt op.', undefined]);
    assert.deepEqual(await seenBy(deputy), ['Politiet har fulgt op.', 'Kommunen har holdt tre møder.']);
  });

  it('a form opened after such an answer says that there is one, and does not pretend to correct it', async () => {
    await deputy.press({ ...dataOf(await openForm(deputy, shared), 'status.submit'), ...fromDeputy });

    const form = await openForm(lead, shared);

    assert.match(wordsOf(form), /Der er et svar fra sidst, men teksten er ikke delt med dig/);
    assert.doesNotMatch(wordsOf(form), /Du retter en status/);
    assert.doesNotMatch(JSON.stringify(form), /tre møder/);
    assert.equal(heldBy(form).visibility, 'all');
  });
});
