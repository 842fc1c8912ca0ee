import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { localeOf, personalIdentity, readInbound, tenantOf } from '#bot/teams/inbound.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { aMessage, type Fields, installedPerson, speakAsTeams } from './speak-to-bot.ts';

const tenantId = 'aaaaaaaa-0000-4000-8000-00000000000a';
const objectId = '00000000-0000-4000-8000-000000000001';
const personal = { id: 'a:1', conversationType: 'personal', tenantId };

function read(overrides: Fields = {}) {
  const inbound = readInbound({
    type: 'message',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    from: { id: '29:1', aadObjectId: objectId },
    conversation: personal,
    ...overrides,
  });
  assert.ok(inbound);
  return inbound;
}

describe('An activity that came in', () => {
  it('is read or not read, whatever it is, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        readInbound(body);
      }),
    );
  });

  it('says no more by a field that is null than by one that is absent, and keeps what a card carries', () => {
    const inbound = read({
      locale: null,
      entities: [{ type: 'clientInfo', locale: null }],
      channelData: null,
      value: { a: null },
    });

    assert.equal(localeOf(inbound), undefined);
    assert.equal(tenantOf(inbound), tenantId);
    assert.deepEqual(inbound.value, { a: null });
  });

  it('is from the person of the personal chat, by tenant and object', () => {
    assert.deepEqual(personalIdentity(read()), { tenantId, objectId });
  });

  it('is from the same person however Teams writes their ids', () => {
    const from = { id: '29:1', aadObjectId: 'ABCDEF00-0000-4000-8000-00000000000F' };
    const conversation = { ...personal, tenantId: tenantId.toUpperCase() };

    assert.deepEqual(personalIdentity(read({ from, conversation })), {
      tenantId,
      objectId: 'abcdef00-0000-4000-8000-00000000000f',
    });
  });

  it('is from nobody we could know in a channel, where the tenant is only the host', () => {
    const channel = { ...personal, conversationType: 'channel', isGroup: true };

    assert.equal(personalIdentity(read({ conversation: channel })), null);
    assert.equal(personalIdentity(read({ conversation: { ...personal, conversationType: 'groupChat' } })), null);
    assert.equal(personalIdentity(read({ conversation: { ...personal, isGroup: true } })), null);
  });

  it('is from nobody we could know where it may be a shared room, though nothing says of what kind', () => {
    const unsaid = { id: 'a:1', tenantId };

    assert.deepEqual(personalIdentity(read({ conversation: unsaid })), { tenantId, objectId });
    for (const shared of [
      { conversation: { ...unsaid, id: '19:abc@thread.tacv2' } },
      { conversation: { ...unsaid, id: '19:abc@thread.v2' } },
      { conversation: unsaid, channelData: { channel: { id: '19:abc@thread.tacv2' } } },
      { conversation: unsaid, channelData: { team: { id: '19:abc@thread.tacv2' } } },
    ]) {
      assert.equal(personalIdentity(read(shared)), null, JSON.stringify(shared));
    }
  });

  it('is from nobody where Teams does not say who it is', () => {
    assert.equal(personalIdentity(read({ from: { id: '29:1' } })), null);
  });

  it('has the tenant of its conversation, else that of its channel data, as Entra writes it', () => {
    const other = { tenant: { id: 'BBBBBBBB-0000-4000-8000-00000000000B' } };

    assert.equal(tenantOf(read({ channelData: other })), tenantId);
    assert.equal(
      tenantOf(read({ conversation: { id: 'a:1' }, channelData: other })),
      'bbbbbbbb-0000-4000-8000-00000000000b',
    );
    assert.equal(tenantOf(read({ conversation: { id: 'a:1' } })), null);
  });

  it('has the locale of the activity, else that of the client', () => {
    const entities = [{ type: 'mention' }, { type: 'clientInfo', locale: 'en-GB' }];

    assert.equal(localeOf(read({ locale: 'da-DK', entities })), 'da-DK');
    assert.equal(localeOf(read({ entities })), 'en-GB');
    assert.equal(localeOf(read()), undefined);
  });
});

describe('The bot, whatever a field of a rightly signed activity holds', () => {
  let server: DemoServer;
  let person: DemoPerson;

  before(async () => {
    server = await startDemoServer();
    person = installedPerson(server, 'tovholder-havnefronten');
  });

  after(() => server.close());

  it('answers or refuses, and never fails', async () => {
    const fields = ['type', 'id', 'name', 'text', 'value', 'locale', 'entities', 'from', 'recipient', 'channelId'];
    const others = ['channelData', 'action', 'membersAdded', 'serviceUrl', 'deliveryMode', 'timestamp', 'attachments'];
    const types = fc.constantFrom('message', 'invoke', 'conversationUpdate', 'installationUpdate', 'event', 'typing');

    await fc.assert(
      fc.asyncProperty(types, fc.constantFrom(...fields, ...others), fc.jsonValue(), async (type, field, value) => {
        const answer = await speakAsTeams(server, aMessage(server, person, { type, [field]: value }));

        assert.ok([200, 400, 401].includes(answer.status), `${answer.status}: ${type}, ${field}`);
      }),
      { numRuns: 150 },
    );
    assert.equal(server.logged.filter((line) => line.includes('"level":"error"')).length, 0);
  });
});
