import assert from 'node:assert/strict';
import sinon from 'sinon';
import { personMri } from '#bot/demo/connector/addresses.ts';
import { appId, aStage, people, type Received, type Stage } from '#test/demo/scripted-bot.ts';

type Post = { readonly attachments: readonly { readonly content: { readonly text: string } }[] };

describe('a card that refreshes itself', () => {
  let stage: Stage;
  let channelId: string;
  let activityId: string;
  let clock: sinon.SinonFakeTimers;
  let answer: object;
  beforeEach(async () => {
    stage = await aStage();
    await stage.demo.installForAll();
    channelId = stage.demo.roster.conversations.find((one) => one.kind === 'channel' && one.beginsWithApp)?.id ?? '';
    ({ id: activityId } = await (await post('POST', '', cardFor(['lead-1']))).json());
    stage.bot.received = [];
    answer = { text: 'yours alone' };
    stage.bot.onActivity = () => ({
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer },
    });
    clock = sinon.useFakeTimers({ now: Date.now(), toFake: ['Date'] });
  });
  afterEach(async () => {
    clock.restore();
    await stage.close();
  });

  it('shows somebody it lists a view of their own, and everybody else what was posted', async () => {
    await open('lead-1');
    await open('coordinator-1');

    const [asked] = received();
    assert.equal(received().length, 1);
    assert.deepEqual(asked?.value, {
      action: { type: 'Action.Execute', verb: 'look', data: { a: 1 } },
      trigger: 'automatic',
    });
    assert.equal(asked?.replyToId, activityId);
    assert.equal(await seenBy('lead-1'), 'yours alone');
    assert.equal(await seenBy('coordinator-1'), 'for all');
  });

  it('asks once a minute at most', async () => {
    await open('lead-1');
    clock.tick(59_000);
    await open('lead-1');
    const withinTheMinute = received().length;
    clock.tick(2_000);
    await open('lead-1');

    assert.deepEqual([withinTheMinute, received().length], [1, 2]);
  });

  it('asks again when the card was edited', async () => {
    await open('lead-1');
    await post('PUT', `/${activityId}`, cardFor(['lead-1']));
    await open('lead-1');

    assert.equal(received().length, 2);
    assert.equal(await seenBy('lead-1'), 'yours alone');
  });

  it('leaves what is shown alone where the answer is the same', async () => {
    await open('lead-1');
    const before = stage.demo.chat.changes.count();
    clock.tick(61_000);
    await open('lead-1');

    assert.equal(stage.demo.chat.changes.count(), before);
  });

  it('asks nothing for nobody, and for everybody where it names none', async () => {
    await post('PUT', `/${activityId}`, cardFor([]));
    await open('lead-1');
    const forNobody = received().length;
    await post('PUT', `/${activityId}`, cardFor(undefined));
    await open('coordinator-1');

    assert.deepEqual([forNobody, received().length], [0, 1]);
  });

  it('keeps what was posted where the bot fails', async () => {
    stage.bot.onActivity = () => ({ status: 500 });

    const { status } = await open('lead-1');

    assert.equal(status, 200);
    assert.equal(await seenBy('lead-1'), 'for all');
  });

  function cardFor(listed: readonly string[] | undefined) {
    const userIds = listed?.map((id) => {
      const person = people.find((one) => one.id === id);
      return person ? personMri(appId, person) : '';
    });
    const action = { type: 'Action.Execute', verb: 'look', data: { a: 1 } };
    return { text: 'for all', refresh: { action, ...(userIds ? { userIds } : {}) } };
  }

  function post(method: string, path: string, content: object): Promise<Response> {
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content }];
    const conversation = `v3/conversations/${encodeURIComponent(channelId)}/activities`;
    return stage.connector(method, `${conversation}${path}`, { type: 'message', attachments });
  }

  function open(personId: string) {
    return stage.call('POST', `/demo/conversations/${encodeURIComponent(channelId)}/open`, { personId });
  }

  function received(): readonly Received[] {
    return stage.bot.received.map(({ activity }) => activity);
  }

  async function seenBy(personId: string): Promise<string | undefined> {
    const path = `/demo/conversations/${encodeURIComponent(channelId)}/activities?viewer=${personId}`;
    return (await stage.call<readonly Post[]>('GET', path)).body[0]?.attachments[0]?.content.text;
  }
});
