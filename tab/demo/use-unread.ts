import { useEffect, useState } from 'react';
import type { TrialConversation } from './read-demo.ts';

export type Unread = {
  /** True where the bot wrote something this person has not looked at. */
  isUnread(conversation: TrialConversation, personId: string): boolean;
  /** People in whose own chat something waits. */
  readonly personIds: readonly string[];
};

type Looking = {
  readonly conversations: readonly TrialConversation[];
  /** What is open now, and for whom. */
  readonly conversation: TrialConversation | undefined;
  readonly personId: string;
};

/** The newest post that was seen, by conversation where nobody has looked since the page first opened, else by person. */
type Seen = Readonly<Record<string, string>>;

const STORED_AS = 'tryg-overblik-trial-seen';

/** What came while one was somebody else, kept by this browser: what was there at its first visit counts as seen. */
export function useUnread({ conversations, conversation, personId }: Looking): Unread {
  const [seen, setSeen] = useState<Seen>(() => {
    const stored = readSeen();
    return stored && isOfThisChat(stored, conversations) ? stored : firstSight(conversations);
  });
  const openKey = conversation ? keyOf(conversation, personId) : '';
  const openNewest = conversation?.newestBotPostId ?? '';
  useEffect(() => {
    setSeen((before) => (before[openKey] === openNewest ? before : { ...before, [openKey]: openNewest }));
  }, [openKey, openNewest]);
  useEffect(() => writeSeen(seen), [seen]);
  const isUnread = (one: TrialConversation, viewerId: string) => {
    const key = keyOf(one, viewerId);
    return one.newestBotPostId !== null && key !== openKey && one.newestBotPostId > (seen[key] ?? seen[one.id] ?? '');
  };
  const own = conversations.filter((one) => one.kind === 'personal');
  return {
    isUnread,
    personIds: own.flatMap((one) => (one.personId !== null && isUnread(one, one.personId) ? [one.personId] : [])),
  };
}

function keyOf(conversation: TrialConversation, personId: string): string {
  return `${conversation.id}/${personId}`;
}

/** After `--reset` all is newer than whatever was seen: that is a chat of its own, and looked at for the first time. */
function isOfThisChat(seen: Seen, conversations: readonly TrialConversation[]): boolean {
  return conversations.some(({ id, newestBotPostId }) => {
    const own = Object.entries(seen).filter(([key]) => key === id || key.startsWith(`${id}/`));
    return newestBotPostId !== null && own.some(([, seenId]) => seenId >= newestBotPostId);
  });
}

function firstSight(conversations: readonly TrialConversation[]): Seen {
  return Object.fromEntries(conversations.map(({ id, newestBotPostId }) => [id, newestBotPostId ?? '']));
}

/** A browser may refuse to remember anything; the marks then last as long as the page. */
function readSeen(): Seen | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED_AS) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return null;
    return Object.fromEntries(Object.entries(stored).map(([key, id]) => [key, String(id)]));
  } catch {
    return null;
  }
}

function writeSeen(seen: Seen): void {
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(seen));
  } catch {
    // Then they are gone with the page.
  }
}
