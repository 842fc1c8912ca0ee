import assert from 'node:assert/strict';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { dataOf, wordsOf } from '#test/support/read-card.ts';
import type { ProductServer } from './product-server.ts';
import { newestCard, startSample } from './story-steps.ts';

const lead = 'tovholder-havnefronten';

/** What is typed → the first line of the answer, in each language. */
const conversations = [
  { typed: 'status', da: 'Dine indsatser', en: 'Your initiatives' },
  { typed: 'STATUS!', da: 'Dine indsatser', en: 'Your initiatives' },
  { typed: 'hjælp', da: 'Hjælp', en: 'Help' },
  { typed: 'help', da: 'Hjælp', en: 'Help' },
  { typed: 'hjaelp', da: 'Hjælp', en: 'Help' },
  { typed: '?', da: 'Hjælp', en: 'Help' },
  { typed: 'hej', da: 'Hej', en: 'Hello' },
  { typed: 'Hi', da: 'Hej', en: 'Hello' },
  { typed: 'hello', da: 'Hej', en: 'Hello' },
  { typed: 'goddag', da: 'Hej', en: 'Hello' },
  { typed: 'Hvornår er fristen?', da: 'Det forstod jeg ikke', en: 'I did not understand that' },
  { typed: '/start', da: 'Det forstod jeg ikke', en: 'I did not understand that' },
];

describe('The bot speaks the language of the person’s Teams', () => {
  let server: ProductServer;
  let person: DemoClient;

  before(async () => {
    server = await startSample();
    person = await demoClient(server.origin, lead);
    await person.say('hej');
  });

  after(() => server.close());

  const answerTo = async (typed: string, locale: string) => {
    const said = (await person.cards()).length;
    await person.say(typed, locale);
    const cards = await person.cards();
    assert.equal(cards.length, said + 1);
    return cards.at(-1);
  };
  const firstLine = (card: unknown) =>
    wordsOf(card)
      .split('\n')
      .filter((line) => !/^(Eksempeldata|Sample data)$/.test(line))[0];

  for (const { typed, da, en } of conversations) {
    it(`“${typed}” is answered “${da}” in Danish and “${en}” in English`, async () => {
      const inDanish = await answerTo(typed, 'da-DK');
      const inEnglish = await answerTo(typed, 'en-GB');

      assert.equal(firstLine(inDanish), da);
      assert.equal(firstLine(inEnglish), en);
    });
  }

  it('every answer leads on by a button, and says that it shows sample data', async () => {
    for (const typed of ['status', 'hjælp', 'hej', 'noget helt andet']) {
      const card = await answerTo(typed, 'da-DK');

      assert.match(JSON.stringify(card), /"verb":"status\.(list|open)"/);
      assert.match(wordsOf(card), /Eksempeldata/);
    }
  });

  it('the button on an unknown text leads to the list of initiatives', async () => {
    const card = await answerTo('Hvad nu?', 'da-DK');

    await person.press(dataOf(card, 'status.list'));

    assert.equal(firstLine(await newestCard(person)), 'Dine indsatser');
  });

  it('help names the words that can be written, what is stored, and who reads it', async () => {
    const words = wordsOf(await answerTo('hjælp', 'da-DK'));

    assert.match(words, /\bstatus\b/);
    assert.match(words, /Det, du skriver i chatten, gemmer vi ikke/);
    assert.match(words, /Du vælger selv, hvem der må læse teksten/);
    assert.match(words, /aktindsigt/);
  });

  it('a form pressed in an English Teams is English, with the initiative’s English name', async () => {
    await person.say('status', 'en-US');
    await person.press(dataOf(await newestCard(person), 'status.open', 'havnefronten'), 'en-US');

    const words = wordsOf(await newestCard(person));

    assert.match(words, /Safety on the waterfront/);
    assert.match(words, /Status round 2, spring 2025/);
    assert.match(words, /What has happened since last time\?/);
    assert.doesNotMatch(words, /Fremdrift/);
  });

  it('a Norwegian or Swedish Teams is answered in Danish, a German one in English', async () => {
    assert.equal(firstLine(await answerTo('hej', 'nb-NO')), 'Hej');
    assert.equal(firstLine(await answerTo('hej', 'sv-SE')), 'Hej');
    assert.equal(firstLine(await answerTo('hej', 'de-DE')), 'Hello');
  });
});

describe('Somebody who gets the app', () => {
  let server: ProductServer;

  before(async () => {
    server = await startSample();
  });

  after(() => server.close());

  const install = (personId: string, doubled: boolean) =>
    fetch(`${server.origin}/demo/people/${personId}/install`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ doubled }),
    });

  it('is welcomed once, though Teams announces it by two activities and doubles both', async () => {
    const person = await demoClient(server.origin, lead);

    await install(lead, true);

    const cards = await person.cards();
    assert.equal(cards.length, 1);
    assert.match(wordsOf(cards[0]), /Velkommen til Tryg Overblik/);
    assert.match(wordsOf(cards[0]), /bliver den gemt med dit navn og tidspunktet/);
    assert.match(wordsOf(cards[0]), /Skriv aldrig personoplysninger om borgere/);
  });

  it('is not welcomed again when the app is added once more', async () => {
    const person = await demoClient(server.origin, 'tovholder-trygt-natteliv');
    await install('tovholder-trygt-natteliv', false);
    await fetch(`${server.origin}/demo/people/tovholder-trygt-natteliv/uninstall`, { method: 'POST' });

    await install('tovholder-trygt-natteliv', true);

    assert.equal((await person.cards()).length, 1);
  });
});
