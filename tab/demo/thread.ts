/** Teams' way to name a thread in a channel. */
export function joinThread(conversationId: string, threadId: string | null): string {
  return threadId === null ? conversationId : `${conversationId};messageid=${threadId}`;
}
