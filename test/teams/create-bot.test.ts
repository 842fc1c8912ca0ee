import assert from 'node:assert/strict';
import { PasswordServiceClientCredentialFactory } from 'botframework-connector';
import sinon from 'sinon';
import { createLog } from '#bot/log.ts';
import { TokenRefused } from '#bot/teams/connector-tokens.ts';
import { createBot } from '#bot/teams/create-bot.ts';
import { freshStores } from '#test/support/azurite.ts';
import { objectId, tenantA, tenantB } from '#test/support/builders.ts';

const appId = '7e570000-0000-4000-8000-000000000001';

const activity = {
  type: 'invoke',
  name: 'adaptiveCard/action',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:1', aadObjectId: objectId(1) },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: tenantA },
  value: { action: { data: { verb: 'status.list', cardVersion: 1 } } },
};

describe("The bot's door, once a token is right", () => {
  afterEach(() => sinon.restore());

  async function aBot({
    verify = sinon.fake.resolves({}),
    credentials = new PasswordServiceClientCredentialFactory(appId, 'no-secret'),
  } = {}) {
    const ports = await freshStores();
    const used = [ports.partnerships, ports.directory].flatMap((port) => Object.values(sinon.spy(port)));
    const answer = createBot({
      ports,
      now: () => '2025-05-13T07:00:00.000Z',
      log: createLog(() => {}),
      appId,
      serviceUrls: ['https://smba.trafficmanager.net/'],
      verify,
      credentials,
      allowedTenants: [tenantA],
      firstAdministrator: null,
      sampleData: false,
      countAsking: () => null,
    });
    return { answer, verify, timesUsed: () => used.reduce((sum, spy) => sum + spy.callCount, 0) };
  }

  for (const channelId of ['webchat', 'directline', 'emulator', 'MSTEAMS', 'msteams ', '']) {
    it(`is closed to the channel "${channelId}", and nothing is looked up`, async () => {
      const bot = await aBot();

      assert.deepEqual(await bot.answer('Bearer x', { ...activity, channelId }), { status: 403 });
      assert.equal(bot.timesUsed(), 0);
    });
  }

  it('is closed to another tenant, and nothing is looked up', async () => {
    const bot = await aBot();
    const conversation = { ...activity.conversation, tenantId: tenantB };

    assert.deepEqual(await bot.answer('Bearer x', { ...activity, conversation }), { status: 403 });
    assert.equal(bot.timesUsed(), 0);
  });

  it('is opened to an allowed tenant in Teams, to somebody nobody knows with a sentence', async () => {
    const bot = await aBot();

    const answer = await bot.answer('Bearer x', { ...activity, value: {} });

    assert.equal(answer.status, 200);
  });

  it('opens again after credentials could not be had once', async () => {
    const credentials = new PasswordServiceClientCredentialFactory(appId, 'no-secret');
    const failsOnce = sinon.stub(credentials, 'createCredentials').callThrough();
    failsOnce.onFirstCall().rejects(new Error('identity endpoint'));
    failsOnce.onThirdCall().rejects(new Error('identity endpoint'));
    const bot = await aBot({ credentials });

    await assert.rejects(bot.answer('Bearer x', activity), /identity endpoint/);
    await assert.rejects(bot.answer('Bearer x', activity), /identity endpoint/);

    assert.equal((await bot.answer('Bearer x', activity)).status, 200);
  });

  it('asks for the token of exactly this channel and service URL', async () => {
    const bot = await aBot();

    await bot.answer('Bearer x', activity);

    const expected = { channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/emea/' };
    assert.deepEqual(bot.verify.args, [['Bearer x', expected]]);
  });

  it('is not asked for a token by what is no activity', async () => {
    const bot = await aBot();

    assert.deepEqual(await bot.answer('Bearer x', { type: 5 }), { status: 400 });
    assert.equal(bot.verify.callCount, 0);
  });

  it('is closed where the token is refused, and nothing is looked up', async () => {
    const bot = await aBot({ verify: sinon.fake.rejects(new TokenRefused('not_valid')) });

    assert.deepEqual(await bot.answer('Bearer x', activity), { status: 401 });
    assert.equal(bot.timesUsed(), 0);
  });
});
