import assert from 'node:assert/strict';
import { Outage } from '#bot/domain/outage.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import type { ProductServer } from '#test/stories/product-server.ts';
import { answer, newestCard, openForm, startSample, versionsSeenBy } from '#test/stories/story-steps.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { dataOf, heldBy, wordsOf } from '#test/support/read-card.ts';

const initiative = 'forebyggelsesseminarer';

/** What the store does to the next calls that matter: answers, stays silent, or breaks in a way nobody foresaw. */
type Weather = 'fair' | 'silent' | 'broken';

describe('The store does not answer', () => {
  let weather: Weather;
  let server: ProductServer;
  let lead: DemoClient;

  const between = (stores: Stores): Stores => {
    const meet = () => {
      if (weather === 'silent') throw new Outage('Partnership: commit', new Error('no answer'));
      if (weather === 'broken') throw new TypeError('a text that must not be shown');
    };
    const { partnerships } = stores;
    return {
      ...stores,
      partnerships: {
        ...partnerships,
        acceptUpdate: async (acceptance) => {
          meet();
          return partnerships.acceptUpdate(acceptance);
        },
        now: async (id) => {
          meet();
          return partnerships.now(id);
        },
      },
    };
  };

  beforeEach(async () => {
    weather = 'fair';
    server = await startSample({ between });
    lead = await demoClient(server.origin, 'tovholder-forebyggelsesseminarer');
  });

  afterEach(() => server.close());

  it('when a status is sent: nothing is claimed, all is kept, and one press sends it once it answers again', async () => {
    const submit = dataOf(await openForm(lead, initiative), 'status.submit');
    weather = 'silent';

    const refused = await lead.press({ ...submit, ...answer });

    assert.equal(refused.statusCode, 200);
    assert.match(wordsOf(refused.value), /Prøv igen om lidt/);
    assert.match(wordsOf(refused.value), /Status er ikke sendt endnu/);
    assert.equal(heldBy(refused.value).happened, answer.happened);

    weather = 'fair';
    const receipt = await lead.press({ ...dataOf(refused.value, 'status.submit'), ...heldBy(refused.value) });

    assert.match(wordsOf(receipt.value), /Sendt/);
    const [newest, ...earlier] = await versionsSeenBy(lead, initiative);
    assert.equal(newest?.texts?.happened, answer.happened);
    assert.equal(earlier.length, 1);
  });

  it('when “unchanged” is tapped: the form stays, and the same tap works once it answers again', async () => {
    const unchanged = dataOf(await openForm(lead, initiative), 'status.unchanged');
    weather = 'silent';

    const refused = await lead.press(unchanged);

    assert.equal(refused.value, 'Se nederst i chatten.');
    assert.match(wordsOf(await newestCard(lead)), /Prøv igen om lidt/);
    assert.doesNotMatch(JSON.stringify(await newestCard(lead)), /status\.submit/);

    weather = 'fair';
    assert.match(wordsOf((await lead.press(unchanged)).value), /uændret siden sidst/);
  });

  it('when something is asked in the chat or by a button: it is said, and the chat goes on', async () => {
    await lead.say('hej');
    weather = 'silent';

    await lead.say('status');
    const pressed = await lead.press({ verb: 'status.list', cardVersion: 1 });
    const { status, body } = await lead.get('/api/overview');

    assert.match(wordsOf(await newestCard(lead)), /Prøv igen om lidt/);
    assert.match(String(pressed.value), /Intet af det er gået tabt/);
    assert.equal(status, 503);
    assert.match(JSON.stringify(body), /"code":"outage"/);
    assert.match(server.logged.join(''), /"event":"outage"/);
  });

  it('a mistake of ours gives a reference that the log holds too, and nothing of what went wrong', async () => {
    const submit = dataOf(await openForm(lead, initiative), 'status.submit');
    weather = 'broken';

    const refused = await lead.press({ ...submit, ...answer });

    const reference = /referencen ([0-9a-f]{8})/.exec(wordsOf(refused.value))?.[1];
    assert.equal(heldBy(refused.value).happened, answer.happened);
    assert.doesNotMatch(JSON.stringify(refused), /TypeError|must not be shown/);
    assert.match(server.logged.join(''), new RegExp(`"event":"turn_failed","reference":"${reference}"`));
    assert.doesNotMatch(server.logged.join(''), /must not be shown|beboermøder/);
  });
});
