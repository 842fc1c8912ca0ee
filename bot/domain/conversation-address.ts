/** Where one identity can be written to in person: taken from what they last sent. */
export type ConversationAddress = {
  readonly conversationId: string;
  readonly serviceUrl: string;
  /** Teams' id of the person in chats with this bot, `29:…`. */
  readonly userMri: string;
  /** BCP 47 as their Teams says it, or null. */
  readonly locale: string | null;
  /** Machine instant of the last sign of life (ISO, UTC). */
  readonly seenAt: string;
  /** Why Teams refused to deliver there, until the next sign of life; null where it works. */
  readonly parked: { readonly reason: 'not_installed' | 'conversation_gone'; readonly at: string } | null;
};
