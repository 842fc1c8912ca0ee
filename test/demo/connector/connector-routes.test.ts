import assert from 'node:assert/strict';
import { ConnectorClient, MicrosoftAppCredentials } from 'botframework-connector';
import { aStage, people, type Stage } from '#test/demo/scripted-bot.ts';

type Post = { readonly text: string; readonly replyToId?: string };

describe('the local Bot Connector, called by botbuilder’s own client', () => {
  let stage: Stage;
  let client: ConnectorClient;
  let chatId: string;
  let channelId: string;
  before(async () => {
    stage = await aStage();
    await stage.demo.installForAll();
    client = await aClient(stage);
    chatId = await conversationId(stage, 'Tovholder Tryg Bydel');
    channelId = await conversationId(stage, 'Tovholdergruppen');
  });
  after(() => stage.close());

  it('takes a message, an edit and a deletion', async () => {
    const { id } = await client.conversations.sendToConversation(chatId, { type: 'message', text: 'first' });
    await client.conversations.updateActivity(chatId, id, { type: 'message', text: 'second' });
    const edited = await texts(stage, chatId);
    await client.conversations.deleteActivity(chatId, id);

    assert.deepEqual(edited, ['second']);
    assert.deepEqual(await texts(stage, chatId), []);
  });

  it('finds a personal chat by the person’s account and tenant', async () => {
    const members = await client.conversations.getConversationMembers(chatId);

    const created = await client.conversations.createConversation({
      isGroup: false,
      bot: { id: '28:bot', name: 'bot' },
      members: [{ id: members[0]?.id ?? '', name: '' }],
      tenantId: people[0]?.tenantId ?? '',
      channelData: {},
    } as never);

    assert.equal(created.id, chatId);
    assert.equal(members[0]?.aadObjectId, people[0]?.aadObjectId);
    assert.match(members[0]?.id ?? '', /^29:/);
  });

  it('begins a thread with a new channel post and continues it by its message id', async () => {
    const created = await client.conversations.createConversation({
      isGroup: true,
      channelData: { channel: { id: channelId } },
      activity: { type: 'message', text: 'root' },
    } as never);
    await client.conversations.sendToConversation(created.id, { type: 'message', text: 'reply' });

    const { body } = await stage.call<readonly Post[]>(
      'GET',
      `/demo/conversations/${encodeURIComponent(created.id)}/activities`,
    );
    assert.equal(created.id, `${channelId};messageid=${created.activityId}`);
    assert.deepEqual(
      body.map((one) => [one.text, one.replyToId]),
      [
        ['root', undefined],
        ['reply', created.activityId],
      ],
    );
  });

  it('tells the members of a shared channel with their tenants, in pages', async () => {
    const first = await client.conversations.getConversationPagedMembers(channelId, { pageSize: 1 } as never);
    const second = await client.conversations.getConversationPagedMembers(channelId, {
      pageSize: 1,
      continuationToken: first.continuationToken,
    } as never);

    assert.deepEqual(
      [...first.members, ...second.members].map(({ name }) => name),
      ['Tovholder Tryg Bydel', 'Netværkskoordinator'],
    );
    assert.equal(second.continuationToken, undefined);
  });

  it('tells one member, and 404 for one who is not there', async () => {
    const lead = await client.conversations.getConversationMember(channelId, people[0]?.aadObjectId ?? '');

    assert.equal(lead.name, 'Tovholder Tryg Bydel');
    const stranger = client.conversations.getConversationMember(channelId, people[2]?.aadObjectId ?? '');
    await assert.rejects(stranger, { statusCode: 404 });
  });

  it('answers 404 for a conversation that never was', async () => {
    await assert.rejects(client.conversations.sendToConversation('a:nobody', { type: 'message' }), { statusCode: 404 });
  });

  it('answers 403 where the person has uninstalled the app', async () => {
    const { body } = await stage.call<{ conversationId: string }>('POST', '/demo/people/steering-1/uninstall');

    const sent = client.conversations.sendToConversation(body.conversationId, { type: 'message', text: 'hej' });

    await assert.rejects(sent, { statusCode: 403 });
  });

  it('answers 413 for more than Teams takes', async () => {
    const long = { type: 'message', text: 'æ'.repeat(60_000) };

    await assert.rejects(client.conversations.sendToConversation(chatId, long), { statusCode: 413 });
  });
});

describe('the local Bot Connector', () => {
  let stage: Stage;
  let path: string;
  beforeEach(async () => {
    stage = await aStage();
    await stage.demo.installForAll();
    const chatId = await conversationId(stage, 'Tovholder Tryg Bydel');
    path = `v3/conversations/${encodeURIComponent(chatId)}/activities`;
  });
  afterEach(() => stage.close());

  for (const [what, authorization] of [
    ['no token', undefined],
    ['a token that is none', 'Bearer abc'],
  ] as const) {
    it(`answers 401 to ${what}`, async () => {
      const headers = { 'Content-Type': 'application/json', ...(authorization ? { authorization } : {}) };

      const answer = await fetch(`${stage.demo.connectorUrl}${path}`, {
        method: 'POST',
        headers,
        body: '{"type":"message"}',
      });

      assert.equal(answer.status, 401);
    });
  }

  it('answers 401 to a token that was made for the bot and not by it', async () => {
    const token = await stage.demo.issuer.signBotToken();

    const headers = { 'Content-Type': 'application/json', authorization: `Bearer ${token}` };
    const answer = await fetch(`${stage.demo.connectorUrl}${path}`, {
      method: 'POST',
      headers,
      body: '{"type":"message"}',
    });

    assert.equal(answer.status, 401);
  });

  it('is busy where a test says so, with Retry-After', async () => {
    stage.demo.faults.next.push({ kind: 'status', status: 429, retryAfterSeconds: 2 });

    const busy = await stage.connector('POST', path, { type: 'message', text: 'hej' });
    const calm = await stage.connector('POST', path, { type: 'message', text: 'hej' });

    assert.deepEqual([busy.status, busy.headers.get('retry-after'), calm.status], [429, '2', 201]);
  });

  it('can post a message and lose the answer', async () => {
    stage.demo.faults.next.push({ kind: 'closed_socket', after: true });

    await assert.rejects(stage.connector('POST', path, { type: 'message', text: 'twice?' }));

    const { body } = await stage.call<readonly Post[]>('GET', `/demo/conversations/${path.split('/')[2]}/activities`);
    assert.deepEqual(
      body.map((one) => one.text),
      ['twice?'],
    );
  });
});

async function aClient(stage: Stage): Promise<ConnectorClient> {
  const granted = await fetch(stage.demo.botIssuerConfig.tokenUrl, { method: 'POST' });
  const { access_token: token } = await granted.json();
  const credentials = new MicrosoftAppCredentials('app', 'unused');
  credentials.signRequest = async (request) => {
    request.headers.set('Authorization', `Bearer ${token}`);
    return request;
  };
  return new ConnectorClient(credentials, { baseUri: stage.demo.connectorUrl });
}

async function texts(stage: Stage, id: string): Promise<readonly string[]> {
  const { body } = await stage.call<readonly Post[]>('GET', `/demo/conversations/${encodeURIComponent(id)}/activities`);
  return body.map((one) => one.text);
}

async function conversationId(stage: Stage, name: string): Promise<string> {
  const { body } = await stage.call<readonly { id: string; name: string }[]>('GET', '/demo/conversations');
  return body.find((one) => one.name === name)?.id ?? '';
}
