import { setChannelGroup as groupBody } from '#bot/contract/channels.ts';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { readChannels } from '#bot/use-cases/channels/read-channels.ts';
import { setChannelGroup } from '#bot/use-cases/channels/set-channel-group.ts';
import { type AnsweredPath, bodyOf, type Call, inPartnership, pathPart } from './api-call.ts';
import { presentChannel } from './presenters/channel-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** The channels the app is in, and whose each is. */
export function channelPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  return [
    { method: 'get', path: managingPaths.channels, answer: (call) => all(wiring, call) },
    { method: 'post', path: '/api/channels/:channel/group', answer: (call) => grouped(wiring, call) },
  ];
}

async function all(wiring: ServerWiring, call: Call): Promise<object> {
  const { channels, people } = await readChannels(wiring.ports)(await inPartnership(wiring, call));
  return { channels: channels.map((channel) => presentChannel(channel, people)) };
}

async function grouped(wiring: ServerWiring, call: Call): Promise<object> {
  const body = await bodyOf(call, groupBody);
  const asking = await inPartnership(wiring, call);
  const answer = { ...asking, channelId: pathPart(call, 'channel'), ...body };
  const { channel, person } = await setChannelGroup(wiring.ports, wiring.roster)(answer);
  return presentChannel(channel, [person]);
}
