import assert from 'node:assert/strict';
import { aStage, people, type Stage } from './scripted-bot.ts';

const card = (text: string) => ({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] });
const attached = (text: string) => [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card(text) }];

type Listed = { readonly id: string; readonly name: string; readonly personId?: string };
type Post = {
  readonly id: string;
  readonly text: string;
  readonly from: { readonly role: string };
  readonly version: number;
  readonly replyToId?: string;
  readonly attachments: readonly { readonly content: ReturnType<typeof card> }[];
};

describe('the chat as the trial page and scripts use it', () => {
  let stage: Stage;
  let chatId: string;
  let channelId: string;
  beforeEach(async () => {
    stage = await aStage();
    const { body } = await stage.call<readonly Listed[]>('GET', '/demo/conversations');
    chatId = idOf(body, (one) => one.personId === 'lead-1');
    channelId = idOf(body, (one) => one.name === 'Tovholdergruppen');
    await addTo(stage, channelId);
    stage.bot.received = [];
    stage.bot.onActivity = async (activity, connector) => {
      if (String(activity.type) !== 'message') return undefined;
      const conversation = encodeURIComponent(String(activity.conversation?.id));
      const said = {
        type: 'message',
        text: `echo: ${activity.text ?? JSON.stringify(activity.value)}`,
        attachments: attached('shared'),
      };
      await connector('POST', `v3/conversations/${conversation}/activities/${activity.id}`, said);
      return undefined;
    };
  });
  afterEach(() => stage.close());

  it('carries what a person says to the bot as Teams would, and answers when the bot has replied', async () => {
    await stage.call('POST', '/demo/people/lead-1/install');

    const said = await stage.call('POST', `/demo/conversations/${encodeURIComponent(chatId)}/messages`, {
      personId: 'lead-1',
      text: 'hej & farvel',
    });

    const { activity, authorization } = lastOf(stage);
    assert.equal(said.status, 200);
    assert.match(authorization, /^Bearer ey/);
    assert.equal(activity.text, 'hej & farvel');
    assert.equal(activity.channelId, 'msteams');
    assert.deepEqual(activity.conversation, {
      conversationType: 'personal',
      tenantId: people[0]?.tenantId,
      id: chatId,
    });
    assert.equal(activity.from?.aadObjectId, people[0]?.aadObjectId);
    assert.deepEqual(activity.attachments, [{ contentType: 'text/html', content: '<p>hej &amp; farvel</p>' }]);
    const { body } = await activities(stage, chatId);
    assert.deepEqual(
      body.map((one) => one.text),
      ['echo: hej & farvel'],
    );
  });

  it('lists the bot’s posts alone unless all are asked for', async () => {
    await say(stage, chatId, 'hej');

    const all = await activities(stage, chatId, '?all=true');

    assert.deepEqual(
      all.body.map((one) => [one.from.role, one.text]),
      [
        ['user', 'hej'],
        ['bot', 'echo: hej'],
      ],
    );
  });

  it('shows the card answered to a press to the person who pressed, and to nobody else', async () => {
    await sayInChannel(stage, channelId, '@Tryg Overblik hej');
    const [posted] = (await activities(stage, channelId)).body;
    const answer = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card('mine alone') };
    stage.bot.onActivity = () => ({ body: answer });

    const pressed = await stage.call('POST', `/demo/conversations/${encodeURIComponent(channelId)}/invoke`, {
      personId: 'lead-1',
      activityId: posted?.id,
      action: { verb: 'show', data: { a: 1 } },
    });

    assert.deepEqual(pressed.body, answer);
    const { type, name, replyToId, value } = lastOf(stage).activity;
    assert.deepEqual([type, name, replyToId], ['invoke', 'adaptiveCard/action', posted?.id]);
    assert.deepEqual(value, { action: { type: 'Action.Execute', verb: 'show', data: { a: 1 } }, trigger: 'manual' });
    const mine = await activities(stage, channelId, '?viewer=lead-1');
    const others = await activities(stage, channelId, '?viewer=coordinator-1');
    assert.equal(mine.body[0]?.attachments[0]?.content.body[0]?.text, 'mine alone');
    assert.equal(others.body[0]?.attachments[0]?.content.body[0]?.text, 'shared');
    assert.notEqual(mine.body[0]?.version, others.body[0]?.version);
  });

  it('sends a pressed Action.Submit as a message that has a value and no text', async () => {
    await say(stage, chatId, 'hej');
    const [posted] = (await activities(stage, chatId)).body;

    await stage.call('POST', `/demo/conversations/${encodeURIComponent(chatId)}/submit`, {
      personId: 'lead-1',
      activityId: posted?.id,
      data: { happened: 'x' },
    });

    const { activity } = lastOf(stage);
    assert.deepEqual([activity.type, activity.text, activity.replyToId], ['message', undefined, posted?.id]);
    assert.deepEqual(activity.value, { happened: 'x' });
  });

  it('tells the bot of an installation with both activities, doubled where a test wants it', async () => {
    await stage.call('POST', '/demo/people/lead-1/install', { doubled: true });

    const told = stage.bot.received.map(({ activity }) => activity.type);
    assert.deepEqual(told, ['installationUpdate', 'installationUpdate', 'conversationUpdate', 'conversationUpdate']);
  });

  it('gives the app to somebody who begins to chat without it', async () => {
    await say(stage, chatId, 'hej');

    const told = stage.bot.received.map(({ activity }) => activity.type);
    assert.deepEqual(told, ['installationUpdate', 'conversationUpdate', 'message']);
  });

  it('lets nobody chat who has uninstalled the app', async () => {
    await stage.call('POST', '/demo/people/lead-1/install');
    await stage.call('POST', '/demo/people/lead-1/uninstall');

    const answer = await say(stage, chatId, 'hej');

    assert.equal(answer.status, 403);
  });

  it('tells the bot of what is said in a channel only where it is mentioned, in a thread of its own', async () => {
    await sayInChannel(stage, channelId, 'hej alle');
    const { body } = await sayInChannel(stage, channelId, '@Tryg Overblik status');

    const { activity } = lastOf(stage);
    assert.equal(stage.bot.received.length, 1);
    assert.equal(activity.text, '<at>Tryg Overblik</at> status');
    assert.equal(activity.entities?.[0]?.type, 'mention');
    assert.equal(activity.conversation?.id, `${channelId};messageid=${body.id}`);
    assert.equal(activity.conversation?.tenantId, '11111111-0000-4000-8000-000000000000');
    assert.equal(activity.channelData?.tenant?.id, '22222222-0000-4000-8000-000000000000');
    assert.equal((await activities(stage, channelId)).body[0]?.replyToId, body.id);
  });

  it('answers 403 for somebody who is not in the channel', async () => {
    const answer = await stage.call('POST', `/demo/conversations/${encodeURIComponent(channelId)}/messages`, {
      personId: 'steering-1',
      text: 'hej',
    });

    assert.equal(answer.status, 403);
  });

  for (const [what, path, body] of [
    ['a message without text', 'messages', { personId: 'lead-1', text: '  ' }],
    ['a message without a person', 'messages', { text: 'hej' }],
    ['an invoke without an action', 'invoke', { personId: 'lead-1', activityId: '1' }],
    ['a submit that is no JSON', 'submit', '{'],
  ] as const) {
    it(`answers ${what} with 400 and a sentence`, async () => {
      const answer = await stage.call('POST', `/demo/conversations/${encodeURIComponent(chatId)}/${path}`, body);

      assert.equal(answer.status, 400);
      assert.match(String(answer.body.message), /\.$/);
    });
  }

  it('passes on that the bot failed, without its words', async () => {
    await stage.call('POST', '/demo/people/lead-1/install');
    stage.bot.onActivity = () => ({ status: 500, body: { stack: 'at secret' } });

    const answer = await say(stage, chatId, 'hej');

    assert.equal(answer.status, 502);
    assert.doesNotMatch(JSON.stringify(answer.body), /secret/);
  });

  it('answers no page of another origin', async () => {
    const answer = await fetch(`${stage.origin}/demo/people`, { headers: { Origin: 'https://evil.example' } });

    assert.equal(answer.status, 403);
  });

  it('lets a page wait for the next change', async () => {
    const { body: now } = await stage.call<{ count: number }>('GET', '/demo/changes');
    const waiting = stage.call<{ count: number }>('GET', `/demo/changes?after=${now.count}`);

    await say(stage, chatId, 'hej');

    assert.ok((await waiting).body.count > now.count);
  });
});

function idOf(conversations: readonly Listed[], isWanted: (one: Listed) => boolean): string {
  return conversations.find(isWanted)?.id ?? '';
}

function addTo(stage: Stage, id: string, telling = {}) {
  const body = { personId: 'coordinator-1', ...telling };
  return stage.call('POST', `/demo/conversations/${encodeURIComponent(id)}/install`, body);
}

function lastOf(stage: Stage) {
  const last = stage.bot.received.at(-1);
  assert.ok(last);
  return last;
}

function say(stage: Stage, id: string, text: string) {
  return stage.call<{ id: string }>('POST', `/demo/conversations/${encodeURIComponent(id)}/messages`, {
    personId: 'lead-1',
    text,
  });
}

const sayInChannel = say;

function activities(stage: Stage, id: string, query = '') {
  return stage.call<readonly Post[]>('GET', `/demo/conversations/${encodeURIComponent(id)}/activities${query}`);
}
