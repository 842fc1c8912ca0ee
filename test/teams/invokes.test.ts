import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import sinon from 'sinon';
import * as v from 'valibot';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { Outage } from '#bot/domain/outage.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { dataOf, heldBy, wordsOf } from '#test/support/read-card.ts';
import {
  aMessage,
  anInvoke,
  type BotResponse,
  type Fields,
  installedPerson,
  postedTo,
  speakAsTeams,
} from './speak-to-bot.ts';

const card = 'application/vnd.microsoft.card.adaptive';
const message = 'application/vnd.microsoft.activity.message';
const answerSchema = v.strictObject({
  statusCode: v.literal(200),
  type: v.picklist([card, message]),
  value: v.unknown(),
});

const typed = {
  happened: 'To beboermøder i Løvvangen.',
  health: 'on_track',
  nextSteps: 'Ny aftale inden sommer.',
  help: 'none',
  visibility: 'all',
  confirmed: 'true',
};
const address = {
  cardVersion: 1,
  partnershipId: 'tryg-aalborg',
  initiativeId: 'havnefronten',
  roundId: '2025-2',
  formId: 'form-1',
};
const tooOld = 'Kortet kan ikke bruges længere. Tryk på Vis mine indsatser for at få et nyt.';
const outage = 'Vi kan ikke få fat i det, vi har gemt. Intet af det er gået tabt.';

describe('A pressed button', () => {
  let server: DemoServer;
  let lead: DemoPerson;
  let submit: Fields;
  const sandbox = sinon.createSandbox();

  before(async () => {
    server = await startDemoServer();
    lead = installedPerson(server, 'tovholder-havnefronten');
    const now = await server.ports.partnerships.now('tryg-aalborg');
    const status = now?.statuses.find(({ initiativeId }) => initiativeId === 'havnefronten');
    submit = { ...address, verb: 'status.submit', baseVersion: status?.latest?.version ?? 0, ...typed };
  });

  afterEach(() => sandbox.restore());

  after(() => server.close());

  const press = (data: unknown) => speakAsTeams(server, anInvoke(server, lead, { value: { action: { data } } }));

  /** The fallback of the same button: a message that has a value and no text. */
  async function pressFallback(data: unknown) {
    const response = await speakAsTeams(server, aMessage(server, lead, { text: undefined, value: data }));
    return { response, card: postedTo(server, lead).at(-1)?.attachments[0]?.content };
  }

  function answerOf(response: BotResponse) {
    assert.equal(response.status, 200);
    return v.parse(answerSchema, JSON.parse(response.text));
  }

  async function versions() {
    const page = { limit: 100 };
    const all = await Promise.all(
      ['havnefronten', 'tryg-bydel'].map((id) => server.ports.partnerships.updates('tryg-aalborg', id, page)),
    );
    return all.flat().length;
  }

  function failStoreWith(error: Error) {
    for (const port of [server.ports.partnerships, server.stores.directory]) {
      for (const stub of Object.values(sandbox.stub(port))) stub.rejects(error);
    }
  }

  for (const name of ['task/fetch', 'composeExtension/query', 'signin/verifyState', 'application/search', undefined]) {
    it(`of a kind we do not offer (${name}) is answered with 200 and nothing`, async () => {
      const response = await speakAsTeams(server, anInvoke(server, lead, { name, value: {} }));

      assert.equal(response.status, 200);
      assert.equal(response.text, '');
    });
  }

  const shapes = [undefined, null, 'x', 5, [], {}, { action: null }, { action: {} }, { action: { data: null } }];
  for (const value of [...shapes, { action: { data: 'x' } }, { action: { data: [] } }, { action: { data: {} } }]) {
    it(`with the value ${JSON.stringify(value)} is answered with a sentence, and the card stays`, async () => {
      const answer = answerOf(await speakAsTeams(server, anInvoke(server, lead, { value })));

      assert.deepEqual(answer, { statusCode: 200, type: message, value: tooOld });
    });
  }

  it('with a verb nobody knows gives back what was typed, in a form that can be sent', async () => {
    const answer = answerOf(await press({ ...submit, verb: 'status.delete' }));

    assert.equal(answer.type, card);
    assert.equal(heldBy(answer.value).happened, typed.happened);
    assert.equal(dataOf(answer.value, 'status.submit').initiativeId, 'havnefronten');
  });

  it('whatever its value is, is answered in a shape that Teams knows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (value, data) => {
        answerOf(await speakAsTeams(server, anInvoke(server, lead, { value })));
        answerOf(await press(data));
        answerOf(await press({ ...submit, happened: data, formId: data, health: value }));
      }),
      { numRuns: 40 },
    );
  });

  it('while the store is down gives back what was typed, and can be pressed again until it is sent', async () => {
    const before = await versions();
    failStoreWith(new Outage('Partnership: get', new Error('connect ECONNREFUSED 10.0.0.4:443')));

    const down = answerOf(await press(submit));
    const stillDown = answerOf(await press({ ...dataOf(down.value, 'status.submit'), ...heldBy(down.value) }));
    sandbox.restore();
    const sent = answerOf(await press({ ...dataOf(stillDown.value, 'status.submit'), ...heldBy(stillDown.value) }));
    const again = answerOf(await press(submit));

    assert.match(wordsOf(down.value), /Prøv igen om lidt/);
    assert.equal(heldBy(down.value).happened, typed.happened);
    assert.equal(heldBy(down.value).nextSteps, typed.nextSteps);
    assert.doesNotMatch(JSON.stringify(down), /ECONNREFUSED|10\.0\.0\.4|Partnership/);
    assert.match(wordsOf(sent.value), /Sendt/);
    assert.match(wordsOf(again.value), /Sendt/);
    assert.equal(await versions(), before + 1);
  });

  it('while the store is down and nothing was typed, says so and leaves the card', async () => {
    failStoreWith(new Outage('Partnership: get', new Error('connect ECONNREFUSED')));

    const answer = answerOf(await press({ ...address, verb: 'status.open' }));

    assert.deepEqual(answer, { statusCode: 200, type: message, value: outage });
  });

  it('that meets our own fault gives back what was typed, with a reference that stands in the log', async () => {
    failStoreWith(new TypeError('Cannot read properties of undefined (reading secret)'));

    const answer = answerOf(await press(submit));

    assert.equal(heldBy(answer.value).happened, typed.happened);
    assert.doesNotMatch(JSON.stringify(answer), /Cannot read|TypeError|secret/);
    const reference = /referencen ([0-9a-f]{8})/.exec(wordsOf(answer.value))?.[1] ?? 'none';
    const line = server.logged.find((each) => each.includes(reference)) ?? '';
    assert.match(line, /"level":"error","event":"turn_failed"/);
    assert.doesNotMatch(line, /Cannot read|secret/);
  });

  it('on a client without Execute gets the same by message, the store being down too', async () => {
    failStoreWith(new Outage('Partnership: get', new Error('connect ECONNREFUSED')));

    const { response, card: posted } = await pressFallback(submit);

    assert.equal(response.status, 200);
    assert.match(wordsOf(posted), /Prøv igen om lidt/);
    assert.equal(heldBy(posted).happened, typed.happened);
  });

  const huge = 'æ😀'.repeat(30_000);
  const forged: readonly { readonly title: string; readonly change: Fields; readonly says: RegExp }[] = [
    {
      title: "somebody else's initiative",
      change: { initiativeId: 'tryg-bydel' },
      says: /Du er hverken tovholder eller stedfortræder/,
    },
    { title: 'an initiative that is not there', change: { initiativeId: 'x' }, says: /Indsatsen findes ikke længere/ },
    { title: 'another partnership', change: { partnershipId: 'tryg-by' }, says: /Vi ved endnu ikke, hvem du er/ },
    { title: 'a closed round', change: { roundId: '2025-1' }, says: /Statusrunde 2, foråret 2025/ },
    { title: 'a round that is not there', change: { roundId: '2031-1' }, says: /Statusrunde 2, foråret 2025/ },
    { title: 'keys that would leave the partition', change: { initiativeId: 'a|b/../#?%00' }, says: /findes ikke/ },
    { title: 'a version that is no number', change: { baseVersion: '1e3' }, says: /forældet|Status/ },
    { title: 'ids that are no texts', change: { partnershipId: {}, initiativeId: ['x'] }, says: /Kortet er forældet/ },
    { title: 'a text far beyond its field', change: { formId: 'form-2', happened: huge }, says: /tegn/ },
    { title: 'a choice nobody was given', change: { formId: 'form-3', health: 'splendid' }, says: /Vælg/ },
  ];
  for (const { title, change, says } of forged) {
    it(`forged to name ${title} stores nothing and keeps what was typed`, async () => {
      const before = await versions();

      const answer = answerOf(await press({ ...submit, ...change }));
      const { response, card: posted } = await pressFallback({ ...submit, ...change });

      assert.equal(answer.type, card);
      assert.match(wordsOf(answer.value), says);
      assert.equal(heldBy(answer.value).nextSteps, typed.nextSteps);
      assert.ok(JSON.stringify(answer.value).length < 50 * 1024);
      assert.equal(response.status, 200);
      assert.equal(heldBy(posted).nextSteps, typed.nextSteps);
      assert.equal(await versions(), before);
    });
  }

  it('carrying names that JavaScript gives a meaning changes nothing for anybody', async () => {
    const data = JSON.stringify({ ...submit, formId: 'form-9', health: '' }).replace(
      /^\{/,
      '{"__proto__":{"isAdministrator":true},"constructor":{"prototype":{"isAdministrator":true}},"toString":1,',
    );

    const answer = answerOf(await press(JSON.parse(data)));

    assert.equal(heldBy(answer.value).happened, typed.happened);
    assert.equal(Reflect.get({}, 'isAdministrator'), undefined);
  });

  it('in a channel is told where the bot answers, and shows nobody anything', async () => {
    const channel = server.demo.roster.conversations.find(({ kind }) => kind === 'channel');
    const conversation = {
      id: channel?.id ?? '',
      isGroup: true,
      conversationType: 'channel',
      tenantId: lead.tenantId,
    };

    const answer = answerOf(
      await speakAsTeams(server, anInvoke(server, lead, { conversation, value: { action: { data: submit } } })),
    );

    assert.equal(answer.type, message);
    assert.match(String(answer.value), /Jeg svarer kun i den personlige chat/);
  });
});
