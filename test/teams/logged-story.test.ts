import assert from 'node:assert/strict';
import sinon from 'sinon';
import * as v from 'valibot';
import { Outage } from '#bot/domain/outage.ts';
import { type DemoClient, demoClient } from '#test/support/demo-client.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { dataOf } from '#test/support/read-card.ts';
import { aMessage, installedPerson, speakToBot } from './speak-to-bot.ts';

const answer = {
  happened: 'Beboermøde i Løvvangen, hvor tres deltog.',
  health: 'on_track',
  nextSteps: 'Ring til 010150-5006 i morgen.',
  help: 'none',
  visibility: 'all',
  confirmed: 'true',
};

/** The facts that a line may hold, with what they may look like. */
const line = v.strictObject({
  at: v.pipe(v.string(), v.isoTimestamp()),
  level: v.picklist(['info', 'warn', 'error']),
  event: v.picklist([
    'activity_refused',
    'outage',
    'request_failed',
    'request_refused',
    'token_refused',
    'turn_failed',
    'turn_refused',
  ]),
  reference: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/))),
  route: v.optional(v.pipe(v.string(), v.regex(/^\/api\/[a-z/:]*$/))),
  status: v.optional(v.number()),
  code: v.optional(v.pipe(v.string(), v.regex(/^[a-z_]+$/))),
  reason: v.optional(v.pipe(v.string(), v.regex(/^[a-z_]+$/))),
  type: v.optional(v.picklist(['message', 'invoke'])),
  channel: v.optional(v.string()),
  operation: v.optional(v.pipe(v.string(), v.regex(/^[\w :]+$/))),
  error: v.optional(v.pipe(v.string(), v.regex(/^\w+$/))),
  cause: v.optional(v.pipe(v.string(), v.regex(/^\w+$/))),
  stack: v.optional(v.string()),
});

describe('The log of a whole story', () => {
  let server: DemoServer;

  before(async () => {
    server = await startDemoServer();
  });

  afterEach(() => sinon.restore());

  after(() => server.close());

  async function answers(lead: DemoClient) {
    await lead.say('status');
    await lead.press(dataOf((await lead.cards()).at(-1), 'status.open', 'havnefronten'));
    const form = dataOf((await lead.cards()).at(-1), 'status.submit');
    await lead.press({ ...form, ...answer });
    const sent = await lead.press({ ...form, ...answer, nextSteps: 'Aftale med havnens vagter.' });
    await lead.submit({ ...dataOf(sent.value, 'status.edit') });
    await lead.press({ ...form, ...answer, initiativeId: 'tryg-bydel' });
    return form;
  }

  async function meetsTrouble(lead: DemoClient, form: Readonly<Record<string, unknown>>) {
    const cause = new Error(`the row said ${answer.happened}`);
    const stub = sinon.stub(server.ports.partnerships, 'initiative').rejects(new Outage('Partnership: get', cause));
    await lead.press({ ...form, ...answer });
    stub.rejects(new TypeError(`no such property: ${answer.happened}\n    at ${answer.happened}`));
    await lead.press({ ...form, ...answer });
    sinon.restore();
    server.demo.faults.next = [{ kind: 'status', status: 502 }];
    await lead.say('hej').catch(() => undefined);
  }

  it('holds no text, no name, no number and no token', async () => {
    const lead = await demoClient(server.origin, 'tovholder-havnefronten');
    const coordinator = await demoClient(server.origin, 'koordinator-kommune');
    const newcomer = await demoClient(server.origin, 'ny-medarbejder');
    const person = installedPerson(server, 'tovholder-havnefronten');

    await newcomer.say('Jeg hedder Jens Hansen, og mit nummer er 010150-5006');
    await newcomer.get('/api/me');
    await newcomer.get('/api/overview?partnership=tryg-aalborg');
    await lead.say('Ring til Jens Hansen på 010150 5006');
    await meetsTrouble(lead, await answers(lead));
    await coordinator.get('/api/overview');
    await coordinator.get('/api/initiatives/jens-hansen');
    await coordinator.post('/api/waiting/clear', { tenantId: 'Jens Hansen', objectId: answer.happened, is: {} });
    const token = await server.demo.issuer.signBotToken({ signedBy: 'stranger' });
    await speakToBot(server, aMessage(server, person, { text: answer.happened }), `Bearer ${token}`);
    await speakToBot(
      server,
      aMessage(server, person, { conversation: { id: 'a:1', tenantId: 'Jens' } }),
      `Bearer ${await server.demo.issuer.signBotToken()}`,
    );

    const logged = server.logged.join('');
    const events = server.logged.map((each) => v.parse(line, JSON.parse(each)).event);
    assert.deepEqual([...new Set(events)].sort(), [
      'activity_refused',
      'outage',
      'request_refused',
      'token_refused',
      'turn_failed',
      'turn_refused',
    ]);
    for (const secret of [
      /Løvvangen|beboermøde|vagter|Ring til/i,
      /Jens|Hansen|Tovholder|Koordinator|medarbejder/,
      /010150|5006/,
      /eyJ|Bearer/,
      /"29:|"a:1/,
      new RegExp(person.aadObjectId),
    ]) {
      assert.doesNotMatch(logged, secret);
    }
  });
});
