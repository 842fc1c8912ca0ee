import type { ConnectorFactory } from 'botframework-connector';
import type { Card } from '#bot/cards/element-types.ts';
import { leavingCard } from '#bot/cards/practice-card.ts';
import type { Posted } from '#bot/use-cases/courier.ts';

/** Where a card is put; `serviceUrl` must be on the connectors' list. */
export type Place =
  /** At the end of a conversation: a personal chat, or a thread of a channel. */
  | { readonly kind: 'conversation'; readonly serviceUrl: string; readonly conversationId: string }
  /** A thread of its own in a channel. */
  | { readonly kind: 'channel'; readonly serviceUrl: string; readonly channelId: string; readonly tenantId: string }
  | {
      readonly kind: 'edit';
      readonly serviceUrl: string;
      readonly conversationId: string;
      readonly activityId: string;
    };

export type Posting = {
  readonly connectors: ConnectorFactory;
  /** The bot's own id in a conversation. */
  readonly botMri: string;
  /** How long one send may take, in milliseconds. */
  readonly timeoutMs?: number;
};

/** Teams answers within a second or so; what takes longer than this may have been posted all the same. */
const usualTimeoutMs = 10_000;

/** A card, and the partnership it is about. */
export type Post = { readonly partnershipId: string; readonly card: Card };

/** Puts one card in its place, once. Throws whatever the connector's client throws. */
export async function postCard(posting: Posting, place: Place, post: Post): Promise<Posted> {
  const { connectors, timeoutMs = usualTimeoutMs } = posting;
  const card = leavingCard(post.partnershipId, post.card);
  const { conversations } = await connectors.create(place.serviceUrl, '');
  const options = { abortSignal: AbortSignal.timeout(timeoutMs) };
  if (place.kind === 'channel') {
    const { botMri } = posting;
    const bot = { id: botMri, name: '' };
    const channelData = { channel: { id: place.channelId } };
    const activity = { ...wholeActivity(place, botMri), ...messageOf(card) };
    const created = await conversations.createConversation(
      { isGroup: true, bot, tenantId: place.tenantId, channelData, activity },
      options,
    );
    return { conversationId: created.id, activityId: created.activityId };
  }
  const { conversationId } = place;
  const said = place.kind === 'edit' ? place.activityId : null;
  const answer =
    said === null
      ? await conversations.sendToConversation(conversationId, messageOf(card), options)
      : await conversations.updateActivity(conversationId, said, { ...messageOf(card), id: said }, options);
  return { conversationId, activityId: said ?? answer.id };
}

/** The message of a thread stands in its channel under this id. */
export function threadOf(channelId: string, threadId: string | null): string {
  return threadId === null ? channelId : `${channelId};messageid=${threadId}`;
}

/** The channel of a conversation in it, which may be a thread. */
export function channelOf(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId;
}

/** A card as a message; its fallback text is what a notification shows. */
export function messageOf(card: Card) {
  return {
    type: 'message',
    summary: card.fallbackText,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
}

/** All the fields that botbuilder's type of an activity demands; Teams fills them in itself. */
function wholeActivity(place: Extract<Place, { kind: 'channel' }>, botMri: string) {
  return {
    channelId: 'msteams',
    serviceUrl: place.serviceUrl,
    from: { id: botMri, name: '' },
    recipient: { id: '', name: '' },
    conversation: { id: place.channelId, isGroup: true, conversationType: 'channel', name: '' },
    text: '',
    localTimezone: '',
    callerId: '',
    label: '',
    valueType: '',
    listenFor: [],
  };
}
