import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import { Outage } from '#bot/domain/outage.ts';
import { type DemoServer, startDemoServer } from '#test/support/demo-server.ts';
import { aMessage, anInvoke, installedPerson, postedTo, speakAsTeams } from './speak-to-bot.ts';

describe('A turn in somebody’s own chat', () => {
  let server: DemoServer;
  let lead: DemoPerson;
  const sandbox = sinon.createSandbox();

  beforeEach(async () => {
    server = await startDemoServer();
    lead = installedPerson(server, 'tovholder-havnefronten');
  });

  afterEach(async () => {
    sandbox.restore();
    await server.close();
  });

  const stored = () => server.stores.addresses.address({ tenantId: lead.tenantId, objectId: lead.aadObjectId });

  const told = (overrides: object) => speakAsTeams(server, aMessage(server, lead, { text: undefined, ...overrides }));

  const bot = () => ({ id: `28:${server.config.bot.appId}` });

  it('says where they can be written to, and in which language', async () => {
    await speakAsTeams(server, aMessage(server, lead, { locale: 'en-GB' }));

    const { seenAt, ...address } = (await stored()) ?? assert.fail();
    assert.deepEqual(address, {
      conversationId: server.demo.roster.personalChat(lead).id,
      serviceUrl: server.demo.connectorUrl,
      userMri: '29:1abc',
      locale: 'en-GB',
      parked: null,
    });
    assert.ok(Math.abs(Date.parse(seenAt) - Date.now()) < 60_000);
  });

  it('says so by a pressed button as well', async () => {
    await speakAsTeams(server, anInvoke(server, lead, { value: {} }));

    assert.notEqual(await stored(), null);
  });

  for (const [what, removal] of [
    ['installationUpdate', () => ({ type: 'installationUpdate', action: 'remove' })],
    ['conversationUpdate', () => ({ type: 'conversationUpdate', membersRemoved: [bot()] })],
  ] as const) {
    it(`says by ${what} that the app was removed, and by the next word that it is back`, async () => {
      await speakAsTeams(server, aMessage(server, lead));

      await told(removal());
      assert.equal((await stored())?.parked?.reason, 'not_installed');

      await speakAsTeams(server, aMessage(server, lead));
      assert.equal((await stored())?.parked, null);
    });
  }

  it('says nothing of the kind where the app was only renewed, or somebody else left', async () => {
    await speakAsTeams(server, aMessage(server, lead));

    await told({ type: 'installationUpdate', action: 'remove-upgrade' });
    await told({ type: 'conversationUpdate', membersRemoved: [{ id: '29:other' }] });

    assert.equal((await stored())?.parked, null);
  });

  it('is answered all the same where that cannot be kept', async () => {
    sandbox.stub(server.stores.addresses, 'saveAddress').rejects(new Outage('addresses', new Error('down')));
    const before = postedTo(server, lead).length;

    const response = await speakAsTeams(server, aMessage(server, lead));

    assert.equal(response.status, 200);
    assert.equal(postedTo(server, lead).length, before + 1);
    assert.match(server.logged.join(''), /"level":"warn","event":"address_not_kept"/);
  });
});
