import assert from 'node:assert/strict';
import type { NoticeContent } from '#bot/domain/notice-content.ts';
import { SendFailure } from '#bot/domain/send-failure.ts';
import { createCourier } from '#bot/teams/create-courier.ts';
import { openConnectors } from '#bot/teams/open-connectors.ts';
import type { Destination } from '#bot/use-cases/courier.ts';
import { anIdentity, tenantA, tenantB } from '#test/support/builders.ts';
import { aChannel } from '#test/support/record-builders.ts';
import { type Script, type ScriptedConnector, ScriptedCredentials, scriptedConnector } from './scripted-connector.ts';

const appId = '7e570000-0000-4000-8000-000000000001';
const address = { conversationId: 'a:1', userMri: '29:1', locale: 'da-DK', seenAt: '2025-05-13T07:00:00.000Z' };
const content: NoticeContent = {
  kind: 'channel_test',
  group: 'lead',
  partnershipId: 'tryg-by',
  partnershipName: 'Tryg By',
  sampleData: false,
  timeZone: 'Europe/Copenhagen',
  language: 'da',
};

describe('The courier', () => {
  let connector: ScriptedConnector;

  before(async () => {
    connector = await scriptedConnector();
  });

  after(() => connector.close());

  function courier({ timeoutMs = 5_000, vouch = async () => {} } = {}) {
    const serviceUrls = [connector.serviceUrl];
    const connectors = openConnectors({ appId, credentials: new ScriptedCredentials(vouch), serviceUrls });
    return createCourier({ appId, connectors, serviceUrls, allowedTenants: [tenantA], timeoutMs });
  }

  function chat({ serviceUrl = connector.serviceUrl, tenantId = tenantA } = {}): Destination {
    return { kind: 'chat', identity: anIdentity({ tenantId }), address: { ...address, serviceUrl, parked: null } };
  }

  function channel() {
    return aChannel({ id: '19:abc@thread.tacv2', tenantId: tenantA, serviceUrl: connector.serviceUrl });
  }

  async function failureAfter(script: Script, options = {}) {
    const before = connector.calls.length;
    connector.next(script);
    const failure = await courier(options)
      .send(chat(), content)
      .then(
        () => null,
        (error: unknown) => error,
      );
    assert.ok(failure instanceof SendFailure);
    const { certainty, isLasting, reason, retryAfterMs, status } = failure;
    return { certainty, isLasting, reason, retryAfterMs, status, calls: connector.calls.length - before };
  }

  it('opens from a card about the yearly status just that', async () => {
    const days = { dueOn: '2025-05-01', dueTime: null, graceUntil: '2025-05-30', meetingOn: null };
    const round = { ...days, id: '2025-aar', kind: 'yearly', name: 'Årlig status 2025' } as const;

    await courier().send(chat(), { ...content, kind: 'yearly_approved', round, edition: 2, approvedBy: [] });

    const [link = ''] = JSON.stringify(connector.calls.at(-1)?.body).match(/https:[^"]+overblik[^"]+/) ?? [];
    assert.equal(
      decodeURIComponent(link),
      `https://teams.microsoft.com/l/entity/${appId}/overblik?context={"subEntityId":"tryg-by//yearly/2025-aar"}`,
    );
  });

  it('posts into a personal chat, and says where it stands', async () => {
    connector.next({ status: 201, body: { id: '17' } });

    const posted = await courier().send(chat(), content);

    assert.deepEqual(posted, { conversationId: 'a:1', activityId: '17' });
    const call = connector.calls.at(-1);
    assert.equal(call?.method, 'POST');
    assert.equal(call?.path, '/teams/v3/conversations/a:1/activities');
    assert.match(JSON.stringify(call?.body), /"summary":"Tryg Overblik er klar i kanalen"/);
    assert.match(JSON.stringify(call?.body), /"type":"AdaptiveCard"/);
  });

  it('begins a thread of its own in a channel', async () => {
    connector.next({ status: 201, body: { id: '19:abc@thread.tacv2;messageid=18', activityId: '18' } });

    const posted = await courier().send({ kind: 'channel', channel: channel(), threadId: null }, content);

    assert.deepEqual(posted, { conversationId: '19:abc@thread.tacv2;messageid=18', activityId: '18' });
    const call = connector.calls.at(-1);
    assert.equal(call?.path, '/teams/v3/conversations');
    assert.match(JSON.stringify(call?.body), /"channelData":{"channel":{"id":"19:abc@thread.tacv2"}}/);
    assert.match(JSON.stringify(call?.body), new RegExp(`"tenantId":"${tenantA}"`));
  });

  it('answers in the thread it is given', async () => {
    await courier().send({ kind: 'channel', channel: channel(), threadId: '18' }, content);

    assert.equal(connector.calls.at(-1)?.path, '/teams/v3/conversations/19:abc@thread.tacv2;messageid=18/activities');
  });

  it('edits a message where it stands', async () => {
    connector.next({ status: 200, body: { id: '18' } });

    const posted = await courier().send({ kind: 'edit', channel: channel(), activityId: '18' }, content);

    assert.deepEqual(posted, { conversationId: '19:abc@thread.tacv2', activityId: '18' });
    assert.equal(connector.calls.at(-1)?.method, 'PUT');
    assert.equal(connector.calls.at(-1)?.path, '/teams/v3/conversations/19:abc@thread.tacv2/activities/18');
  });

  const table = [
    // status, certainty, lasting, reason
    [400, 'not_sent', true, 'not_accepted'],
    [401, 'not_sent', false, null],
    [403, 'not_sent', true, 'not_installed'],
    [404, 'not_sent', true, 'conversation_gone'],
    [408, 'doubtful', false, null],
    [412, 'not_sent', false, null],
    [413, 'not_sent', true, 'too_large'],
    [429, 'not_sent', false, null],
    [500, 'not_sent', false, null],
    [502, 'doubtful', false, null],
    [503, 'not_sent', false, null],
    [504, 'doubtful', false, null],
  ] as const;
  for (const [status, certainty, isLasting, reason] of table) {
    it(`asks once and takes ${status} as ${certainty}, ${isLasting ? `for good: ${reason}` : 'for now'}`, async () => {
      const failure = await failureAfter({ status });

      assert.deepEqual(failure, { certainty, isLasting, reason, retryAfterMs: null, status, calls: 1 });
    });
  }

  it('says how long Teams wants us to wait, in seconds', async () => {
    assert.equal((await failureAfter({ status: 429, headers: { 'Retry-After': '7' } })).retryAfterMs, 7000);
  });

  it('is in doubt where the line breaks', async () => {
    const failure = await failureAfter('closes');

    assert.deepEqual(
      [failure.certainty, failure.isLasting, failure.status, failure.calls],
      ['doubtful', false, null, 1],
    );
  });

  it('is in doubt where no answer comes in time', async () => {
    const failure = await failureAfter('never', { timeoutMs: 50 });

    assert.deepEqual(
      [failure.certainty, failure.isLasting, failure.status, failure.calls],
      ['doubtful', false, null, 1],
    );
  });

  it('knows that nothing was posted where nobody could vouch for the bot', async () => {
    const vouch = async () => {
      throw Object.assign(new Error('identity endpoint'), { statusCode: 400 });
    };

    const failure = await failureAfter({ status: 201 }, { vouch });

    assert.deepEqual(
      [failure.certainty, failure.isLasting, failure.status, failure.calls],
      ['not_sent', false, null, 0],
    );
  });

  it('calls no service URL that is not on the list', async () => {
    const before = connector.calls.length;

    await assert.rejects(
      courier().send(chat({ serviceUrl: 'http://127.0.0.1:1/elsewhere/' }), content),
      (error: unknown) => {
        assert.ok(error instanceof SendFailure);
        assert.deepEqual([error.certainty, error.isLasting, error.reason], ['not_sent', true, 'not_accepted']);
        return true;
      },
    );
    assert.equal(connector.calls.length, before);
  });

  it('writes to nobody and nowhere of a tenant that is let in no more, though their address is known', async () => {
    const before = connector.calls.length;
    const places: readonly Destination[] = [
      chat({ tenantId: tenantB }),
      { kind: 'channel', channel: { ...channel(), tenantId: tenantB }, threadId: null },
      { kind: 'edit', channel: { ...channel(), tenantId: tenantB }, activityId: '18' },
    ];

    for (const place of places) {
      await assert.rejects(courier().send(place, content), (error: unknown) => {
        assert.ok(error instanceof SendFailure);
        assert.deepEqual([error.certainty, error.isLasting, error.reason], ['not_sent', true, 'not_accepted']);
        return true;
      });
    }
    assert.equal(connector.calls.length, before);
  });
});
