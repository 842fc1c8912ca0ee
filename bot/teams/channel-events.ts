import { channelGroupQuestionCard } from '#bot/cards/channel-group-card.ts';
import { Outage } from '#bot/domain/outage.ts';
import { textFor } from '#bot/text/text-for.ts';
import { identityInChannel } from '#bot/use-cases/channels/identity-in-channel.ts';
import { keepQuestion, keepReaders, removeChannel } from '#bot/use-cases/channels/keep-channel.ts';
import { type NewChannel, type Registered, registerChannel } from '#bot/use-cases/channels/register-channel.ts';
import { channelPlace } from './channel-place.ts';
import { type Inbound, isBotAdded, isBotRemoved } from './inbound.ts';
import { channelOf, postCard } from './post-card.ts';
import type { TurnRoom } from './turn-room.ts';

/** Changes of who can read a channel that change its tenants. botbuilder has no handler for them. */
const sharing = ['channelShared', 'channelUnshared'];

/** The app was added to a channel or removed from it, or somebody else can read it now. */
export async function channelEvent(room: TurnRoom, inbound: Inbound): Promise<void> {
  const place = channelPlace(inbound);
  if (!place) return;
  const { ports, channels } = room;
  const eventType = inbound.channelData?.eventType ?? '';
  if (isBotRemoved(inbound, room.botMri) || eventType === 'channelDeleted') {
    const conversationId = inbound.channelData?.channel?.id ?? channelOf(inbound.conversation.id);
    return removeChannel(ports)({ tenantId: place.tenantId, conversationId, at: room.now() });
  }
  if (isBotAdded(inbound, room.botMri)) return added(room, place, inbound.from.id);
  if (sharing.includes(eventType)) await keepReaders(ports, channels.roster)(place.tenantId, place.id);
}

async function added(room: TurnRoom, channel: NewChannel, userMri: string): Promise<void> {
  const { ports, channels } = room;
  const question = { place: channel, hostTenantId: channel.tenantId, userMri };
  const addedBy = await identityInChannel(ports, channels.roster)(question);
  const seenAt = new Date().toISOString();
  const registered = await registerChannel(ports, channels.roster)({ channel, addedBy, at: room.now(), seenAt });
  if (registered.kind === 'registered') await askForGroup(room, registered);
}

/**
 * Asks in the channel whose it is. Nothing else is said there before somebody has answered. Throws an Outage where Teams
 * does not take it; whoever speaks to the bot there then is asked.
 */
export async function askForGroup(
  room: TurnRoom,
  { partnership, channel }: Pick<Extract<Registered, { kind: 'registered' }>, 'partnership' | 'channel'>,
): Promise<void> {
  const { id: channelId, serviceUrl, tenantId } = channel;
  const card = channelGroupQuestionCard({
    text: textFor(sharedLanguage),
    partnershipId: partnership.id,
    channelId,
    channelName: channel.name,
    readers: channel.readers,
    sampleData: partnership.sampleData,
  });
  const place = { kind: 'channel', serviceUrl, channelId, tenantId } as const;
  const post = { partnershipId: partnership.id, card };
  const posted = await postCard(room.channels.posting, place, post).catch((cause: unknown) => {
    throw new Outage('send', cause);
  });
  const asked = { partnershipId: partnership.id, channelId, activityId: posted.activityId };
  await keepQuestion(room.ports)(asked);
}

/** What everybody in a channel reads is in the source's language; what one person is told there is in theirs. */
export const sharedLanguage = 'da';
