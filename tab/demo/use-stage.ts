import { useState } from 'react';
import type { Look } from './look-choices.tsx';
import { targetOf } from './open-link.ts';
import type { TrialConversation, TrialPerson } from './read-demo.ts';
import { useRemembered } from './remembered.ts';
import { type SceneName, type StepDeed, scenes } from './scenes.ts';
import type { TabView } from './tab-frame.tsx';
import { useTrialWords } from './trial-words.tsx';
import { useActing } from './use-acting.ts';
import type { Cast } from './use-cast.ts';
import { useClock } from './use-clock.ts';
import { usePosts } from './use-posts.ts';

export type Pane = 'chat' | 'tab';

/** All that the stage shows, and what one can do on it. */
export function useStage(cast: Cast, look: Look) {
  const { text, language } = useTrialWords();
  const where = useWhere(cast);
  const { person, conversation } = where;
  const [isTourOpen, setTourOpen] = useRemembered('tour', ['open', 'closed'], 'open');
  const clock = useClock(where.reopenTab);
  const conversationId = conversation?.id ?? '';
  const personId = person?.id ?? '';
  const posts = usePosts(conversationId, personId);
  const acting = useActing({ conversationId, personId, locale: language === 'da' ? 'da-DK' : 'en-GB' });
  const doDeed = (deed: StepDeed) => {
    if (deed === 'say_status') void acting.say(text.chat.words[0] ?? '', null);
    if (deed === 'show_tab') where.openTab(null);
    if (deed === 'one_week') void clock.moveBy(7);
  };
  return {
    ...where,
    clock,
    posts,
    acting,
    doDeed,
    isTourOpen: isTourOpen === 'open',
    openTour: (isOpen: boolean) => setTourOpen(isOpen ? 'open' : 'closed'),
    tab: tabView(where, look),
    enterScene(name: SceneName) {
      const { role, pane } = scenes[name];
      const actor = person?.role === role ? person : cast.people.find((one) => one.role === role);
      if (actor) where.choosePerson(actor.id);
      where.showPane(pane);
    },
  };
}

/** Who one is, and what is open. */
function useWhere(cast: Cast) {
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
    openLink(url: string) {
      const target = targetOf(url);
      if (target?.kind === 'tab') openTab(target.subEntityId);
      if (target?.kind === 'web') window.open(target.url, '_blank', 'noopener,noreferrer');
      if (target?.kind !== 'chat') return;
      setChosenId(null);
      showPane('chat');
    },
  };
}

function tabView({ person, conversation, subEntityId }: ReturnType<typeof useWhere>, look: Look): TabView {
  const nobody = {
    id: '',
    name: '',
    role: 'reader',
    organisation: '',
    aadObjectId: '',
    tenantId: '',
    initiatives: [],
  } as const;
  return {
    person: person ?? nobody,
    channel: conversation?.kind === 'channel' ? conversation : null,
    language: look.language,
    theme: look.theme,
    isPhone: look.device === 'phone',
    subEntityId,
  };
}

function firstPerson(cast: Cast): string {
  return (cast.people.find(({ role }) => role === 'lead') ?? cast.people[0])?.id ?? '';
}

/** One's own chat with the bot, then the channels one is in. */
function conversationsOf(cast: Cast, person: TrialPerson): readonly TrialConversation[] {
  const own = cast.conversations.filter(({ members }) => members.includes(person.id));
  return [...own.filter(({ kind }) => kind === 'personal'), ...own.filter(({ kind }) => kind === 'channel')];
}
