import assert from 'node:assert/strict';
import type { AskingRates } from '#bot/domain/allowance.ts';
import type { ProductServer } from '#test/stories/product-server.ts';
import { answer, newestCard, openForm, startSample, versionsSeenBy } from '#test/stories/story-steps.ts';
import { partsOfType } from '#test/support/check-card.ts';
import { demoClient } from '#test/support/demo-client.ts';
import { dataOf, wordsOf } from '#test/support/read-card.ts';

const plenty = { atOnce: 1000, perMinute: 1000 };
const rates: AskingRates = {
  chat: { person: { atOnce: 3, perMinute: 1 }, tenant: plenty },
  tab: { person: plenty, tenant: plenty },
  file: { person: plenty, tenant: plenty },
};
const said =
  /^Der kom for meget på én gang\. Vent \d\d sekunder, og prøv igen\. Det, du har skrevet, står her endnu\.$/;

describe('Whoever writes or presses too much in the chat', () => {
  let server: ProductServer;

  beforeEach(async () => {
    server = await startSample({ rates });
  });

  afterEach(() => server.close());

  it('is told so beside the card, which stays with what was typed, and nothing is sent', async () => {
    const lead = await demoClient(server.origin, 'tovholder-havnefronten');
    const form = dataOf(await openForm(lead, 'havnefronten'), 'status.submit');
    const [before] = await versionsSeenBy(lead, 'havnefronten');
    await lead.say('hej');

    const pressed = await lead.press({ ...form, ...answer });

    assert.equal(pressed.statusCode, 200);
    assert.equal(pressed.type, 'application/vnd.microsoft.activity.message');
    assert.match(String(pressed.value), said);
    assert.deepEqual((await versionsSeenBy(lead, 'havnefronten'))[0], before);
  });

  it('is told so once when writing, by a message that cannot be acted on, and then met with silence', async () => {
    const lead = await demoClient(server.origin, 'tovholder-havnefronten');
    for (let time = 0; time < 3; time += 1) await lead.say('hej');
    const before = (await lead.cards()).length;

    for (let time = 0; time < 4; time += 1) await lead.say('status');

    assert.equal((await lead.cards()).length, before + 1);
    const card = await newestCard(lead);
    assert.match(wordsOf(card), /Der kom for meget på én gang/);
    assert.deepEqual(partsOfType(card, 'Action.Execute'), []);
  });

  it('keeps nobody else from being answered', async () => {
    const lead = await demoClient(server.origin, 'tovholder-havnefronten');
    const other = await demoClient(server.origin, 'tovholder-tryg-bydel');
    for (let time = 0; time < 5; time += 1) await lead.say('hej');

    await other.say('status');

    assert.match(wordsOf(await newestCard(other)), /Dine indsatser/);
  });
});
