import assert from 'node:assert/strict';
import { aStage, people, type Received, type Stage } from '#test/demo/scripted-bot.ts';

const hostTenant = '11111111-0000-4000-8000-000000000000';
const guest = {
  id: 'guest-1',
  name: 'Gæst',
  role: 'reader',
  organisation: 'Boligforening',
  initiatives: [],
  aadObjectId: '99999999-0000-4000-8000-000000000009',
  tenantId: hostTenant,
  isGuest: true,
} as const;

describe('the app in a channel of the demonstration', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await aStage({
      channels: [
        { name: 'Generelt', isShared: false, members: [...people, guest] },
        { name: 'Styregruppen', isShared: true, members: people.filter(({ role }) => role !== 'lead') },
      ],
    });
  });
  afterEach(() => stage.close());

  it('is told of as Teams does for a standard channel, with the channel that was chosen', async () => {
    const { status } = await change('Generelt', 'install');

    const [installation, membership] = received();
    assert.equal(status, 200);
    assert.deepEqual([installation?.type, installation?.action], ['installationUpdate', 'add']);
    assert.deepEqual([membership?.type, membership?.membersAdded], ['conversationUpdate', [{ id: botId }]]);
    assert.deepEqual(membership?.conversation, {
      isGroup: true,
      conversationType: 'channel',
      tenantId: hostTenant,
      id: await idOf('Generelt'),
    });
    assert.equal(membership?.channelData?.eventType, 'teamMemberAdded');
    assert.deepEqual(membership?.channelData?.settings, {
      selectedChannel: { id: await idOf('Generelt'), name: 'Generelt' },
    });
    assert.equal(membership?.channelData?.team?.name, 'Tryg Aalborg');
  });

  it('is told of as a member of its own in a shared channel', async () => {
    await change('Styregruppen', 'install');

    assert.deepEqual(
      received().map(({ channelData }) => [channelData?.eventType, channelData?.channel?.type]),
      [
        ['channelMemberAdded', 'shared'],
        ['channelMemberAdded', 'shared'],
      ],
    );
  });

  for (const [telling, expected] of [
    [{ doubled: true }, ['installationUpdate', 'installationUpdate', 'conversationUpdate', 'conversationUpdate']],
    [{ without: 'installationUpdate' }, ['conversationUpdate']],
    [{ without: 'conversationUpdate' }, ['installationUpdate']],
  ] as const) {
    it(`is told of with ${JSON.stringify(telling)} where a test wants it`, async () => {
      await change('Generelt', 'install', telling);

      assert.deepEqual(
        received().map(({ type }) => type),
        expected,
      );
    });
  }

  it('may post only where it was added, and no more when it was removed', async () => {
    const path = `v3/conversations/${encodeURIComponent(await idOf('Generelt'))}/activities`;
    const post = async () => (await stage.connector('POST', path, { type: 'message', text: 'x' })).status;

    const before = await post();
    await change('Generelt', 'install');
    const during = await post();
    await change('Generelt', 'uninstall');
    const after = await post();

    assert.deepEqual([before, during, after], [403, 201, 403]);
    assert.deepEqual(received().at(-1)?.membersRemoved, [{ id: botId }]);
  });

  it('hears nothing of what is said where it is not', async () => {
    const said = await stage.call(
      'POST',
      `/demo/conversations/${encodeURIComponent(await idOf('Generelt'))}/messages`,
      {
        personId: 'coordinator-1',
        text: '@Tryg Overblik status',
      },
    );

    assert.equal(said.status, 200);
    assert.deepEqual(received(), []);
  });

  it('is added by a member alone', async () => {
    const { status } = await change('Styregruppen', 'install', { personId: 'lead-1' });

    assert.equal(status, 403);
    assert.deepEqual(received(), []);
  });

  it('is still there after a restart', async () => {
    await change('Generelt', 'install');

    const again = await aStage({ dataDir: stage.dataDir });

    assert.equal(again.demo.chat.isAdded(await idOf('Generelt')), true);
    await again.close();
  });

  it('is told which members are guests, and of which tenant each is', async () => {
    await change('Generelt', 'install');

    const path = `v3/conversations/${encodeURIComponent(await idOf('Generelt'))}/pagedmembers`;
    const { members } = await (await stage.connector('GET', path)).json();

    assert.deepEqual(
      members.map(({ tenantId, userRole }: { tenantId: string; userRole: string }) => [tenantId, userRole]),
      [
        ['22222222-0000-4000-8000-000000000000', 'user'],
        [hostTenant, 'user'],
        ['33333333-0000-4000-8000-000000000000', 'user'],
        [hostTenant, 'guest'],
      ],
    );
  });

  const botId = '28:aaaaaaaa-0000-4000-8000-000000000001';

  function received(): readonly Received[] {
    return stage.bot.received.map(({ activity }) => activity);
  }

  async function idOf(name: string): Promise<string> {
    const { body } = await stage.call<readonly { id: string; name: string }[]>('GET', '/demo/conversations');
    return body.find((one) => one.name === name)?.id ?? '';
  }

  async function change(name: string, what: 'install' | 'uninstall', more: object = {}) {
    const path = `/demo/conversations/${encodeURIComponent(await idOf(name))}/${what}`;
    return stage.call('POST', path, { personId: 'coordinator-1', ...more });
  }
});
