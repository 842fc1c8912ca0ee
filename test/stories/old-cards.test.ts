import assert from 'node:assert/strict';
import { springRound } from '#bot/demo/sample-rounds.ts';
import { sampleObjectId, sampleTenants } from '#bot/demo/sample-tenants.ts';
import { aPartnership, aSeed } from '#test/support/builders.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { dataOf, heldBy, wordsOf } from '#test/support/read-card.ts';
import type { ProductServer } from './product-server.ts';
import { answer, newestCard, openForm, putRound, startSample, versionsSeenBy } from './story-steps.ts';

const initiative = 'tryg-bydel';
/** The send button of a form that was shown in the winter and is pressed in May. */
const fromWinter = {
  verb: 'status.submit',
  cardVersion: 1,
  partnershipId: 'tryg-aalborg',
  initiativeId: initiative,
  roundId: '2025-1',
  formId: '7e570000-0000-4000-8000-0000000000f1',
  baseVersion: 0,
};

describe('A card that is months old', () => {
  let server: ProductServer;
  let lead: DemoClient;

  beforeEach(async () => {
    const left = aSeed({ partnership: aPartnership({ id: 'forladt', name: 'Et forladt samarbejde' }) });
    server = await startSample({ seeds: [left] });
    lead = await demoClient(server.origin, 'tovholder-tryg-bydel');
    await lead.say('hej');
  });

  afterEach(() => server.close());

  const newestVersion = async () => (await versionsSeenBy(lead, initiative))[0]?.version;

  it('of a round that has closed moves its text into the form of the round that is open', async () => {
    const moved = await lead.press({ ...fromWinter, ...answer });

    assert.match(wordsOf(moved.value), /Statusrunde 1, vinteren 2024\/25 er lukket/);
    assert.match(wordsOf(moved.value), /flyttet til Statusrunde 2, foråret 2025/);
    assert.equal(heldBy(moved.value).happened, answer.happened);
    assert.equal(await newestVersion(), 1);

    const sent = await lead.press({ ...dataOf(moved.value, 'status.submit'), ...answer });

    assert.match(wordsOf(sent.value), /Sendt/);
    assert.equal((await versionsSeenBy(lead, initiative))[0]?.round.id, '2025-2');
  });

  it('names the round that has closed in English to who reads English', async () => {
    const moved = await lead.press({ ...fromWinter, ...answer }, 'en-GB');

    assert.match(wordsOf(moved.value), /Status round 1, winter 2024\/25 has closed/);
    assert.doesNotMatch(wordsOf(moved.value), /Statusrunde/);
  });

  it('is refused kindly where no round is open, with the text given back', async () => {
    await putRound(server, 'tryg-aalborg', { ...springRound, state: 'closed' });

    const refused = await lead.press({ ...fromWinter, ...answer });

    assert.match(wordsOf(refused.value), /Statusrunde 1, vinteren 2024\/25 er lukket, så status er ikke sendt/);
    assert.match(wordsOf(refused.value), /gemt som kladde/);
    assert.match(wordsOf(refused.value), /Kopiér det, du vil bruge igen/);
    assert.equal(heldBy(refused.value).happened, answer.happened);
    assert.equal(heldBy(refused.value).nextSteps, answer.nextSteps);
    assert.equal(await newestVersion(), 1);
  });

  it('of a round nobody knows is answered as an old card, with its text in a new form', async () => {
    const moved = await lead.press({ ...fromWinter, roundId: '1999-1', ...answer });

    assert.match(wordsOf(moved.value), /Kortet var forældet, så her er et nyt/);
    assert.equal(heldBy(moved.value).happened, answer.happened);
  });

  it('its “ret” and its “vis hele” lead to what holds now', async () => {
    const edit = await lead.press({ ...fromWinter, verb: 'status.edit', baseVersion: 1 });
    await lead.press({ ...fromWinter, verb: 'status.previous', baseVersion: 1 });

    assert.match(wordsOf(edit.value), /Statusrunde 2, foråret 2025/);
    assert.match(wordsOf(await newestCard(lead)), /Svaret fra sidst/);
  });

  for (const cardVersion of [0, 2, 99, '99', null]) {
    it(`of card version ${JSON.stringify(cardVersion)} moves its text into a form of today`, async () => {
      const moved = await lead.press({ ...fromWinter, cardVersion, ...answer });

      assert.match(wordsOf(moved.value), /Kortet var forældet, så her er et nyt/);
      assert.equal(heldBy(moved.value).happened, answer.happened);
      assert.equal(dataOf(moved.value, 'status.submit').cardVersion, 1);
      assert.equal(await newestVersion(), 1);
    });
  }

  it('of an earlier release that does not say its initiative gives the text back', async () => {
    const refused = await lead.press({ verb: 'gammelt.svar', cardVersion: 0, happened: answer.happened });

    assert.match(wordsOf(refused.value), /Kortet er forældet/);
    assert.equal(heldBy(refused.value).happened, answer.happened);
    assert.match(JSON.stringify(refused.value), /"verb":"status\.list"/);
  });

  it('never shows a CPR number that stood in it, not even in a field of choices', async () => {
    const number = '010150-5006';

    const moved = await lead.press({ ...fromWinter, cardVersion: 0, ...answer, happened: number, health: number });

    assert.doesNotMatch(JSON.stringify(moved), /010150-5006/);
    assert.equal(heldBy(moved.value).happened, '010150-••••');
  });

  it('of an initiative that no longer exists is refused kindly, with the text given back', async () => {
    const gone = { ...fromWinter, initiativeId: 'nedlagt' };

    const refused = await lead.press({ ...gone, roundId: '2025-2', ...answer });
    const opened = await lead.press({ ...gone, verb: 'status.open' });

    assert.match(wordsOf(refused.value), /Indsatsen findes ikke længere/);
    assert.equal(heldBy(refused.value).happened, answer.happened);
    assert.equal(opened.value, 'Indsatsen findes ikke længere. Skriv status for at se dine indsatser.');
  });

  it('of a partnership the person has left is refused without telling whether anything is there', async () => {
    // The directory still finds the partnership, whose own rows no longer know the person.
    const identity = { tenantId: sampleTenants['nordjyllands-politi'], objectId: sampleObjectId(3) };
    await server.stores.directory.linkIdentity(identity, 'forladt');
    const left = { ...fromWinter, partnershipId: 'forladt', roundId: '2025-2' };

    const there = await lead.press({ ...left, initiativeId: 'tryg-bydel', ...answer });
    const notThere = await lead.press({ ...left, initiativeId: 'findes-ikke', ...answer });
    await lead.say('status');

    assert.match(wordsOf(there.value), /En koordinator skal først tilføje dig/);
    assert.equal(heldBy(there.value).happened, answer.happened);
    assert.deepEqual(there.value, notThere.value);
    assert.match(wordsOf(await newestCard(lead)), /Dine indsatser/);
    assert.doesNotMatch(wordsOf(await newestCard(lead)), /Tryg By\b|forladt/);
    assert.equal((await lead.get('/api/overview?partnership=forladt')).status, 403);
  });

  it('of an initiative that somebody else leads now is refused, with the text given back', async () => {
    const other = { ...fromWinter, initiativeId: 'havnefronten', roundId: '2025-2' };

    const refused = await lead.press({ ...other, ...answer });

    assert.match(wordsOf(refused.value), /Du er hverken tovholder eller stedfortræder for indsatsen/);
    assert.equal(heldBy(refused.value).happened, answer.happened);
  });

  it('answers with HTTP 200 and a sentence whatever a button carries', async () => {
    const form = dataOf(await openForm(lead, initiative), 'status.submit');
    const broken = [
      { ...form, baseVersion: -1 },
      { ...form, formId: 'x'.repeat(5000) },
      { ...form, initiativeId: { nested: true } },
      { verb: 'status.open', cardVersion: 1 },
      { verb: 'findes.ikke' },
    ];

    for (const data of broken) {
      const pressed = await lead.press(data);

      assert.equal(pressed.statusCode, 200);
      assert.match(JSON.stringify(pressed.value), /forældet|kan ikke bruges længere/);
    }
    assert.equal(await newestVersion(), 1);
  });
});
