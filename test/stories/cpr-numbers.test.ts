import assert from 'node:assert/strict';
import { newcomer } from '#bot/demo/sample-demo-people.ts';
import { textFields } from '#bot/domain/status-update.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { dataOf, heldBy, wordsOf } from '#test/support/read-card.ts';
import { type ProductServer, startProduct } from './product-server.ts';
import { answer, newestCard, openForm, startSample, versionsSeenBy } from './story-steps.ts';

/** Ways of writing one number and its replacement number. */
const written = ['010150-5006', '0101505006', '01 01 50 5006', '01.01.1950-5006', 'CPR010150–5006', '610150-5006'];
/** All of them, and nothing that a random id could hold by chance. */
const anyOfThem = /(?:[06]10150|01 01 50|01\.01\.1950)\D?50 ?06/;

/** The two tables, the data folder and the log hold no digits of any of them. */
async function assertNowhere(server: ProductServer): Promise<void> {
  const kept = await server.kept();
  assert.match(kept, /tryg-aalborg/);
  assert.doesNotMatch(kept, anyOfThem);
  assert.doesNotMatch(server.logged.join('\n'), anyOfThem);
}

describe('A CPR number is refused whatever the way in', () => {
  let server: ProductServer;
  let lead: DemoClient;

  beforeEach(async () => {
    server = await startSample();
    lead = await demoClient(server.origin, 'tovholder-bekymrende-fravaer');
  });

  afterEach(() => server.close());

  for (const number of written) {
    it(`in the chat as ${number}: the person is told to delete it, and it is neither shown nor kept`, async () => {
      await lead.say(`Kan I ringe til ${number} i morgen?`);

      const card = await newestCard(lead);
      assert.match(wordsOf(card), /Slet din besked i chatten/);
      assert.match(wordsOf(card), /Vi kan ikke slette beskeden for dig/);
      assert.match(wordsOf(card), /••••/);
      assert.doesNotMatch(JSON.stringify(card), anyOfThem);
      assert.doesNotMatch(wordsOf(card), /i morgen/);
      await assertNowhere(server);
    });
  }

  it('in a channel: the person is told there to delete it, and not even the date is said to the others', async () => {
    const channel = server.demo.roster.conversations.find(({ kind }) => kind === 'channel');
    const chat = `${server.origin}/demo/conversations/${encodeURIComponent(channel?.id ?? '')}`;
    const personId = 'koordinator-kommune';
    const text = '@Tryg Overblik kan I ringe til 010150-5006?';

    const headers = { 'content-type': 'application/json' };
    await fetch(`${chat}/install`, { method: 'POST', headers, body: JSON.stringify({ personId }) });
    await fetch(`${chat}/messages`, { method: 'POST', headers, body: JSON.stringify({ personId, text }) });

    const card = server.demo.chat.posts(channel?.id ?? '').at(-1)?.attachments;
    assert.match(wordsOf(card), /Slet din besked i chatten/);
    assert.doesNotMatch(JSON.stringify(card), /010150/);
    assert.doesNotMatch(server.logged.join(''), anyOfThem);
  });

  it('in every text of the form at once: each is named, the number is masked, and the rest is kept', async () => {
    const form = await openForm(lead, 'bekymrende-fravaer');
    const texts = Object.fromEntries(textFields.map((field) => [field, `Møde i ${field}, 010150-5006.`]));

    const refused = await lead.press({ ...dataOf(form, 'status.submit'), ...answer, health: 'action', ...texts });

    const held = heldBy(refused.value);
    assert.equal(textFields.length, 8);
    for (const field of textFields) assert.equal(held[field], `Møde i ${field}, 010150-••••.`);
    const words = wordsOf(refused.value);
    assert.match(words, /Hvad er der sket, Begrundelse, Næste skridt, Udfordringer, Hvad der er brug for/);
    assert.match(words, /Resultat og effekt, Bemærkning til økonomien og Forslag til nyhed: .*CPR-nummer/);
    assert.equal(held.health, 'action');
    assert.doesNotMatch(JSON.stringify(refused), anyOfThem);
    assert.equal((await versionsSeenBy(lead, 'bekymrende-fravaer')).length, 1);
    await assertNowhere(server);
  });

  it('in one text alone, whichever it is: nothing is stored', async () => {
    const submit = dataOf(await openForm(lead, 'bekymrende-fravaer'), 'status.submit');

    for (const field of textFields) {
      const refused = await lead.press({ ...submit, ...answer, [field]: 'Se 150645 6122' });

      assert.match(wordsOf(refused.value), /CPR-nummer/);
      assert.equal(heldBy(refused.value)[field], 'Se 150645 ••••');
    }
    assert.equal((await versionsSeenBy(lead, 'bekymrende-fravaer')).length, 1);
    assert.doesNotMatch(await server.kept(), /150645.6122/);
  });

  it('in a choice that a made-up client sends, and in the ids of a button', async () => {
    const submit = dataOf(await openForm(lead, 'bekymrende-fravaer'), 'status.submit');

    const choices = await lead.press({ ...submit, ...answer, health: '010150-5006', visibility: '0101505006' });
    const ids = await lead.press({ ...submit, ...answer, initiativeId: '010150-5006', roundId: '010150-5006' });

    assert.doesNotMatch(JSON.stringify([choices, ids]), anyOfThem);
    await assertNowhere(server);
  });

  it('in the reason for an unchanged status', async () => {
    await lead.press(dataOf(await openForm(lead, 'bekymrende-fravaer'), 'status.unchanged'));
    const question = await newestCard(lead);

    const reason = 'Vi afventer svar om 010150-5006.';
    const refused = await lead.press({ ...dataOf(question, 'status.unchanged'), reason });

    assert.match(wordsOf(refused.value), /CPR-nummer/);
    assert.equal(heldBy(refused.value).reason, 'Vi afventer svar om 010150-••••.');
    assert.equal((await versionsSeenBy(lead, 'bekymrende-fravaer')).length, 1);
    await assertNowhere(server);
  });

  it('through the fallback button, which sends a message instead of an invoke', async () => {
    const submit = dataOf(await openForm(lead, 'bekymrende-fravaer'), 'status.submit');

    await lead.submit({ ...submit, ...answer, happened: 'Møde med 010150-5006.' });

    const refused = await newestCard(lead);
    assert.match(wordsOf(refused), /CPR-nummer/);
    assert.equal(heldBy(refused).happened, 'Møde med 010150-••••.');
    await assertNowhere(server);
  });

  it('in the name and title of a new person', async () => {
    const coordinator = await demoClient(server.origin, 'koordinator-kommune');
    await (await demoClient(server.origin, 'ny-medarbejder')).say('hej');
    const person = { kind: 'new', title: null, organisationId: 'aalborg-kommune', roles: ['reader'], leadOf: [] };
    const clear = (is: object) =>
      coordinator.post('/api/waiting/clear', {
        tenantId: newcomer.tenantId,
        objectId: newcomer.aadObjectId,
        is: { ...person, ...is },
      });

    const answers = [await clear({ name: 'Ny 010150-5006' }), await clear({ name: 'Ny', title: 'CPR 0101505006' })];

    for (const { status, body } of answers) {
      assert.equal(status, 400);
      assert.match(JSON.stringify(body), /"code":"contains_cpr_number"/);
      assert.doesNotMatch(JSON.stringify(body), anyOfThem);
    }
    await assertNowhere(server);
  });
});

describe('A CPR number in the name an account carries', () => {
  const named = { ...newcomer, id: 'med-nummer', name: 'Ny medarbejder 010150-5006' };
  const first = {
    ...newcomer,
    id: 'foerste',
    name: 'Drift 010150-5006',
    aadObjectId: '00000000-0000-4000-8000-000000000077',
  };
  let server: ProductServer;

  before(async () => {
    const firstAdministrator = { tenantId: first.tenantId, objectId: first.aadObjectId };
    server = await startProduct({ people: [first, named], firstAdministrator });
  });

  after(() => server.close());

  it('is masked on the waiting list and in a new partnership, and refused in what is written there', async () => {
    const administrator = await demoClient(server.origin, 'foerste');
    await (await demoClient(server.origin, 'med-nummer')).say('status');
    await administrator.get('/api/me');
    const organisation = { id: 'aalborg-kommune', name: 'Aalborg Kommune', tenantId: first.tenantId };
    const create = (change: object) =>
      administrator.post('/api/partnerships', {
        template: 'empty',
        name: 'tryg-aalborg',
        organisations: [organisation],
        ...change,
      });

    const refused = [
      await create({ name: 'Tryg 010150-5006' }),
      await create({ organisations: [{ ...organisation, name: 'Kommune 0101505006' }] }),
      await create({ organisations: [{ ...organisation, id: '010150-5006' }] }),
    ];
    const created = await create({});
    const waiting = await administrator.get('/api/waiting');

    for (const { status, body } of refused) {
      assert.equal(status, 400);
      assert.match(JSON.stringify(body), /"code":"contains_cpr_number"/);
    }
    assert.equal(created.status, 200);
    assert.match(JSON.stringify(waiting.body), /Ny medarbejder 010150-••••/);
    assert.match(JSON.stringify(waiting.body), /Drift 010150-••••/);
    assert.doesNotMatch(JSON.stringify([...refused, created, waiting]), anyOfThem);
    await assertNowhere(server);
  });
});
