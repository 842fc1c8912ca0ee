import { useState } from 'react';
import { targetOf } from './open-link.ts';
import type { TrialConversation, TrialPerson } from './read-demo.ts';
import { useRemembered } from './remembered.ts';
import type { Cast } from './use-cast.ts';

export type Pane = 'chat' | 'tab';
export type Where = ReturnType<typeof useWhere>;

/** Who one is, and what is open. */
export function useWhere(cast: Cast) {
  const [personId, setPersonId] = useRemembered(
    'person',
    cast.people.map(({ id }) => id),
    firstPerson(cast),
  );
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [pane, showPane] = useState<Pane>('chat');
  const [subEntityId, setSubEntityId] = useState<string | null>(null);
  const [opened, setOpened] = useState(0);
  const person = cast.people.find(({ id }) => id === personId) ?? cast.people[0];
  const conversations = person ? conversationsOf(cast, person) : [];
  const conversation = conversations.find(({ id }) => id === chosenId) ?? conversations[0];
  const reopenTab = () => setOpened((count) => count + 1);
  const openTab = (pointedAt: string | null) => {
    setSubEntityId(pointedAt);
    reopenTab();
    showPane('tab');
  };
  const showChat = (conversationId: string | null) => {
    setChosenId(conversationId);
    showPane('chat');
  };
  return {
    person,
    conversation,
    conversations,
    pane,
    showPane,
    openTab,
    reopenTab,
    subEntityId,
    tabKey: `${personId}/${conversation?.kind === 'channel' ? conversation.id : ''}/${opened}`,
    choosePerson(id: string) {
      setPersonId(id);
      setChosenId(null);
      setSubEntityId(null);
    },
    chooseConversation: setChosenId,
    showChat,
    openLink: (url: string) => followLink(url, { openTab, showChat }),
  };
}

type Ways = { readonly openTab: (pointedAt: string | null) => void; readonly showChat: (id: string | null) => void };

function followLink(url: string, { openTab, showChat }: Ways): void {
  const target = targetOf(url);
  if (target?.kind === 'tab') openTab(target.subEntityId);
  if (target?.kind === 'web') window.open(target.url, '_blank', 'noopener,noreferrer');
  if (target?.kind === 'chat') showChat(null);
}

function firstPerson(cast: Cast): string {
  return (cast.people.find(({ role }) => role === 'lead') ?? cast.people[0])?.id ?? '';
}

/** One's own chat with the bot, then the channels one is in. */
function conversationsOf(cast: Cast, person: TrialPerson): readonly TrialConversation[] {
  const own = cast.conversations.filter(({ members }) => members.includes(person.id));
  return [...own.filter(({ kind }) => kind === 'personal'), ...own.filter(({ kind }) => kind === 'channel')];
}
