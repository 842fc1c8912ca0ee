import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demoClient } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { aMessage, anInvoke, installedPerson, postedTo, speakAsTeams, speakToBot } from './speak-to-bot.ts';

const partnershipId = 'tryg-aalborg';
const form = {
  verb: 'status.submit',
  cardVersion: 1,
  partnershipId,
  initiativeId: 'tryg-bydel',
  roundId: '2025-2',
  formId: '7e570000-0000-4000-8000-0000000000f1',
  baseVersion: 1,
  ...{
    happened: 'Indsat',
    health: 'on_track',
    nextSteps: 'Indsat',
    help: 'none',
    visibility: 'all',
    confirmed: 'true',
  },
};

/** Data of cards that were changed on the way, or never shown to who presses: all of them see a sentence, and nothing is done. */
const forged: readonly (readonly [
  attack: string,
  by: string,
  data: Readonly<Record<string, unknown>>,
  said: RegExp,
])[] = [
  [
    'answers for an initiative of others',
    'tovholder-havnefronten',
    form,
    /Du er hverken tovholder eller stedfortræder/,
  ],
  [
    'answers in a partnership of others',
    'tovholder-havnefronten',
    { ...form, partnershipId: 'et-andet' },
    /En koordinator skal først tilføje dig/,
  ],
  ['answers before anybody has said who they are', 'ny-medarbejder', form, /En koordinator skal først tilføje dig/],
  [
    'answers for a person by their id',
    'tovholder-havnefronten',
    { ...form, personId: 'tovholder-tryg-bydel' },
    /Det har du ikke adgang til/,
  ],
  [
    'names a partnership with a filter in it',
    'tovholder-havnefronten',
    { ...form, partnershipId: "x' or '1' eq '1" },
    /En koordinator skal først tilføje dig/,
  ],
  [
    'names an initiative that is another kind of row',
    'tovholder-havnefronten',
    { ...form, initiativeId: 'now|settings' },
    /Indsatsen findes ikke/,
  ],
  [
    'sends an object where an id belongs',
    'tovholder-havnefronten',
    { ...form, initiativeId: { $ne: '' } },
    /Kortet kan ikke bruges længere/,
  ],
  [
    'invents a verb',
    'tovholder-havnefronten',
    { ...form, verb: 'partnership.delete' },
    /Kortet kan ikke bruges længere/,
  ],
  [
    'takes a verb from the language',
    'tovholder-havnefronten',
    { ...form, verb: '__proto__' },
    /Kortet kan ikke bruges længere/,
  ],
  [
    'opens a round',
    'styregruppe-region',
    { verb: 'round.open', cardVersion: 1, partnershipId, roundId: '2025-2' },
    /Det har du ikke adgang til/,
  ],
];

/** Service URLs that Teams never has; each is named in the token too, rightly signed. */
const elsewhere = [
  'http://169.254.169.254/metadata/identity/',
  'https://smba.trafficmanager.net.evil.example/emea/',
  'https://smba.trafficmanager.net@evil.example/emea/',
  'https://evil.example/https://smba.trafficmanager.net/',
  'https://smba.trafficmanager.net:8443/emea/',
  'http://smba.trafficmanager.net/emea/',
  'file:///etc/passwd',
  '//evil.example/',
  '',
];

describe('The attack table of the bot', function () {
  this.timeout(60_000);
  let server: DemoServer;
  let stranger: Server;
  let visits = 0;

  before(async () => {
    server = await startDemoServer();
    await server.demo.installForAll();
    stranger = createServer((_request, response) => {
      visits += 1;
      response.end();
    });
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  });

  after(async () => {
    await server.close();
    stranger.close();
  });

  function strangersUrl(): string {
    const address: AddressInfo | string | null = stranger.address();
    assert.ok(address !== null && typeof address !== 'string');
    return `http://127.0.0.1:${address.port}/`;
  }

  const kept = () =>
    Promise.all([
      server.stores.partnerships.auditTrail(partnershipId, 500),
      server.stores.partnerships.now(partnershipId),
      server.stores.partnerships.updates(partnershipId, 'tryg-bydel', { limit: 50 }),
    ]);

  describe('A card whose data was forged', () => {
    for (const [attack, by, data, said] of forged) {
      it(`${by} ${attack}: nothing is done, and a sentence says so`, async () => {
        const client = await demoClient(server.origin, by);
        const before = await kept();

        const pressed = await client.press(data);

        assert.equal(pressed.statusCode, 200);
        assert.match(JSON.stringify(pressed.value), said);
        assert.deepEqual(await kept(), before);
      });
    }
  });

  it('a card pressed twice is one answer, and the same one pressed by somebody else is refused', async () => {
    const lead = await demoClient(server.origin, 'tovholder-tryg-bydel');
    const [newest] = await server.stores.partnerships.updates(partnershipId, 'tryg-bydel', { limit: 1 });
    const seen = { ...form, baseVersion: newest?.version ?? 0 };
    const versions = async () =>
      (await server.stores.partnerships.updates(partnershipId, 'tryg-bydel', { limit: 50 })).length;
    const before = await versions();

    await lead.press(seen);
    await lead.press(seen);
    const replayed = await (await demoClient(server.origin, 'tovholder-havnefronten')).press(seen);

    assert.equal(await versions(), before + 1);
    assert.match(JSON.stringify(replayed.value), /Du er hverken tovholder eller stedfortræder/);
  });

  describe('An address to send the bot’s token to', () => {
    for (const serviceUrl of elsewhere) {
      it(`is refused: ${serviceUrl || 'none'}`, async () => {
        const person = installedPerson(server, 'tovholder-havnefronten');
        const token = await server.demo.issuer.signBotToken({ claims: { serviceurl: serviceUrl } });

        const answer = await speakToBot(server, aMessage(server, person, { serviceUrl }), `Bearer ${token}`);

        assert.equal(answer.status, 401);
      });
    }

    it('is refused, and never visited, where a server of others listens', async () => {
      const person = installedPerson(server, 'tovholder-havnefronten');
      const serviceUrl = strangersUrl();
      const token = await server.demo.issuer.signBotToken({ claims: { serviceurl: serviceUrl } });

      const answer = await speakToBot(server, aMessage(server, person, { serviceUrl }), `Bearer ${token}`);

      assert.deepEqual([answer.status, visits], [401, 0]);
    });

    it('in an attachment, an entity or a field of the activity is never visited', async () => {
      const person = installedPerson(server, 'tovholder-havnefronten');
      const url = strangersUrl();
      const contentType = 'application/vnd.microsoft.teams.file.download.info';
      const attachments = [{ contentType, contentUrl: url, content: { downloadUrl: url }, thumbnailUrl: url }];
      const postsBefore = postedTo(server, person).length;

      const answer = await speakAsTeams(
        server,
        aMessage(server, person, { attachments, entities: [{ type: 'x', id: url }], relatesTo: { serviceUrl: url } }),
      );

      assert.deepEqual([answer.status, visits], [200, 0]);
      assert.equal(postedTo(server, person).length, postsBefore + 1);
    });
  });

  describe('An invoke that no card sends', () => {
    const names = ['fileConsent/invoke', 'task/fetch', 'signin/verifyState', 'composeExtension/queryLink', 'x'];
    for (const name of names) {
      it(`is answered without doing anything: ${name}`, async () => {
        const person = installedPerson(server, 'tovholder-tryg-bydel');
        const before = await kept();

        const answer = await speakAsTeams(
          server,
          anInvoke(server, person, { name, value: { action: { data: form } } }),
        );

        assert.equal(answer.status, 200);
        assert.deepEqual(await kept(), before);
      });
    }
  });

  describe('All of this', () => {
    it('was never a fault of ours, and leaves no trace on other objects', async () => {
      const faults = server.logged.filter((line) => line.includes('"level":"error"'));

      assert.deepEqual(faults, []);
      assert.equal(Reflect.get({}, 'verb'), undefined);
    });
  });
});
