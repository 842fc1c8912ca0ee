import type { Channel } from '#bot/domain/channel.ts';
import type { ConversationAddress } from '#bot/domain/conversation-address.ts';
import type { NoticeContent } from '#bot/domain/notice-content.ts';
import type { Identity } from '#bot/domain/person.ts';

/** Where one notice is to stand. */
export type Destination =
  | { readonly kind: 'chat'; readonly identity: Identity; readonly address: ConversationAddress }
  /** A post of its own in a channel, or below the message that a thread begins with. */
  | { readonly kind: 'channel'; readonly channel: Channel; readonly threadId: string | null }
  /** In the place of a message of ours. */
  | { readonly kind: 'edit'; readonly channel: Channel; readonly activityId: string };

/** Where a notice stands now; what is edited later is found by this. */
export type Posted = { readonly conversationId: string; readonly activityId: string };

/** Brings one notice to Teams, once: it never tries again by itself. */
export type Courier = {
  /** Throws a SendFailure, which says whether it may have been posted all the same. */
  send(destination: Destination, content: NoticeContent): Promise<Posted>;
};

/** Which limits of Teams a send counts against. */
export function throttledBy(destination: Destination): { readonly tenantId: string; readonly conversationId: string } {
  if (destination.kind === 'chat') {
    return { tenantId: destination.identity.tenantId, conversationId: destination.address.conversationId };
  }
  return { tenantId: destination.channel.tenantId, conversationId: destination.channel.id };
}
