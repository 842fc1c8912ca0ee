import assert from 'node:assert/strict';
import { botMri, personMri } from '#bot/demo/connector/addresses.ts';
import type { Channel } from '#bot/demo/connector/roster.ts';
import type { DemoPerson } from '#bot/demo/demo-person.ts';
import type { DemoServer } from '#test/support/demo-server.ts';
import { type Fields, speakAsTeams } from './speak-to-bot.ts';

export type Speaker = { readonly channel: Channel; readonly person: DemoPerson };

/** A channel of the sample team, with the app in it as far as Teams is concerned. */
export function channelNamed(server: DemoServer, name: string): Channel {
  const found = server.demo.roster.conversations.find((one) => one.kind === 'channel' && one.name === name);
  assert.ok(found?.kind === 'channel', `no channel ${name}`);
  server.demo.chat.setAdded(found.id, true);
  return found;
}

export function mriOf(server: DemoServer, person: DemoPerson): string {
  return personMri(server.config.bot.appId, person);
}

/** Something from somebody in a channel, as Teams sends it: the conversation's tenant is the channel's host. */
export function inChannel(server: DemoServer, channel: Channel, person: DemoPerson) {
  return (overrides: Fields): Fields => ({
    type: 'message',
    id: '1747119600000',
    channelId: 'msteams',
    serviceUrl: server.demo.connectorUrl,
    locale: 'da-DK',
    from: { id: mriOf(server, person), name: person.name, aadObjectId: person.aadObjectId },
    recipient: { id: botMri(server.config.bot.appId), name: 'Tryg Overblik' },
    conversation: { id: channel.id, conversationType: 'channel', isGroup: true, tenantId: channel.hostTenantId },
    channelData: {
      tenant: { id: person.tenantId },
      channel: { id: channel.id, name: channel.name, ...(channel.isShared ? { type: 'shared' } : {}) },
      team: { id: channel.team.id, name: channel.team.name },
    },
    ...overrides,
  });
}

/** The two activities with which Teams tells that the app was added to a channel, or removed. */
export function toldOf(server: DemoServer, { channel, person }: Speaker, change: 'add' | 'remove') {
  const activity = inChannel(server, channel, person);
  const members = change === 'add' ? 'membersAdded' : 'membersRemoved';
  return {
    installation: activity({ type: 'installationUpdate', action: change, text: undefined }),
    membership: activity({
      type: 'conversationUpdate',
      [members]: [{ id: botMri(server.config.bot.appId) }],
      text: undefined,
    }),
  };
}

/** A pressed button in a channel; the answer is shown to that person alone. */
export async function pressInChannel(server: DemoServer, { channel, person }: Speaker, data: unknown) {
  const activity = inChannel(
    server,
    channel,
    person,
  )({
    type: 'invoke',
    name: 'adaptiveCard/action',
    text: undefined,
    value: { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' },
  });
  const response = await speakAsTeams(server, activity);
  assert.equal(response.status, 200);
  return JSON.parse(response.text);
}

/** The cards the bot has posted in a channel, oldest first, as everybody sees them. */
export function cardsIn(server: DemoServer, channel: Channel): readonly unknown[] {
  const own = server.demo.chat.posts(channel.id).filter(({ personId }) => personId === null);
  return own.map(({ attachments }) => attachments[0]?.content);
}
