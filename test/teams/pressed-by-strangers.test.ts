import assert from 'node:assert/strict';
import { textFor } from '#bot/text/text-for.ts';
import { sampleCards } from '#test/cards/sample-cards.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { pressesOf } from '#test/support/read-card.ts';

const partnershipId = 'tryg-aalborg';

/** What one says of oneself is anybody's to say. */
const ofOneself = ['phone.set', 'absence.set_mine', 'absence.clear_mine'];

/** Ids of what there is, in the place of those a sample card was drawn with. */
const real = {
  partnershipId,
  initiativeId: 'tryg-bydel',
  roundId: '2025-2',
  personId: 'tovholder-tryg-bydel',
  goalId: 'M1',
  formId: '7e570000-0000-4000-8000-0000000000f1',
};

const typed = {
  version: 1,
  baseVersion: 1,
  reason: 'Indsat',
  note: 'Indsat',
  text: 'Indsat',
  title: 'Indsat',
  verdict: 'reached',
};

describe('Every button of every card', function () {
  this.timeout(60_000);
  let server: DemoServer;

  before(async () => {
    server = await startDemoServer();
    await server.demo.installForAll();
  });

  after(() => server.close());

  const kept = () =>
    Promise.all([
      server.stores.partnerships.auditTrail(partnershipId, 500),
      server.stores.partnerships.now(partnershipId),
      server.stores.partnerships.updates(partnershipId, 'tryg-bydel', { limit: 50 }),
    ]);

  /** One button of each verb and choice; the verbs that were pressed. */
  async function pressAll(client: DemoClient): Promise<ReadonlySet<unknown>> {
    const buttons = Object.values(sampleCards(textFor('da'))).flatMap(pressesOf);
    const done = new Set<string>();
    for (const data of buttons) {
      const key = JSON.stringify([data.verb, data.kind, data.step, data.group]);
      if (ofOneself.includes(String(data.verb)) || done.has(key)) continue;
      done.add(key);
      const ids = Object.fromEntries(Object.entries(real).filter(([name]) => name in data));
      assert.equal((await client.press({ ...data, ...typed, ...ids })).statusCode, 200, key);
    }
    return done;
  }

  for (const who of ['laeser-region', 'ny-medarbejder']) {
    it(`pressed by ${who}, who was never shown it, changes nothing`, async () => {
      const client = await demoClient(server.origin, who);
      await client.say('hej');
      const before = await kept();

      const pressed = await pressAll(client);

      assert.ok(pressed.size > 60, String(pressed.size));
      assert.deepEqual(await kept(), before);
      assert.deepEqual(
        server.logged.filter((line) => line.includes('"level":"error"')),
        [],
      );
    });
  }

  it('pressed by a coordinator changes much, so that nothing above stood still by chance', async () => {
    const client = await demoClient(server.origin, 'koordinator-kommune');
    await client.say('hej');
    const [before] = await kept();

    await pressAll(client);

    const [after] = await kept();
    assert.ok(after.length > before.length + 3, `${after.length - before.length}`);
  });
});
