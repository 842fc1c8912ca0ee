import type { Look } from './look-choices.tsx';
import type { TrialConversation, TrialPerson } from './read-demo.ts';
import { useRemembered } from './remembered.ts';
import { type SceneName, type StepDeed, scenes } from './scenes.ts';
import type { TabView } from './tab-frame.tsx';
import type { TrialText } from './text-da.ts';
import { useTrialWords } from './trial-words.tsx';
import { useActing } from './use-acting.ts';
import type { Cast } from './use-cast.ts';
import type { Changes } from './use-changes.ts';
import { useClock } from './use-clock.ts';
import { usePosts } from './use-posts.ts';
import { useUnread } from './use-unread.ts';
import { useWhere, type Where } from './use-where.ts';

type Staged = { readonly cast: Cast; readonly changes: Changes; readonly look: Look };

/** All that the stage shows, and what one can do on it. */
export function useStage({ cast, changes, look }: Staged) {
  const { text, language } = useTrialWords();
  const where = useWhere(cast);
  const { person, conversation } = where;
  const [isTourOpen, setTourOpen] = useRemembered('tour', ['open', 'closed'], 'open');
  const clock = useClock(where.reopenTab);
  const conversationId = conversation?.id ?? '';
  const personId = person?.id ?? '';
  const place = { conversationId, personId, locale: language === 'da' ? 'da-DK' : 'en-GB' };
  const posts = usePosts(place, changes);
  const unread = useUnread({ conversations: cast.conversations, conversation, personId });
  const acting = useActing(place);
  const chat = where.conversations.find(({ kind }) => kind === 'personal') ?? null;
  const sayInChat = (words: string) => {
    where.showChat(null);
    void acting.say(words, null, chat?.id);
  };
  const doDeed = (deed: StepDeed) => {
    const said = wordOf(deed);
    if (said !== null) sayInChat(text.chat.words[said]);
    if (deed === 'show_tab') where.openTab(null);
    if (deed === 'show_channel') where.showChat(where.conversations.find(hasOurApp)?.id ?? null);
    if (deed === 'next_event') void clock.moveToNext();
    if (deed === 'one_week') void clock.moveBy(7);
    if (deed === 'three_weeks') void clock.moveBy(21);
  };
  return {
    ...where,
    clock,
    posts,
    unread,
    suggestions: suggestionsFor(person, text),
    chat,
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

/** The word that a step says for the newcomer, or null. */
function wordOf(deed: StepDeed): keyof TrialText['chat']['words'] | null {
  const words = {
    say_status: 'status',
    say_round: 'round',
    say_agenda: 'agenda',
    say_pack: 'pack',
    say_minutes: 'minutes',
  } as const satisfies Partial<Record<StepDeed, keyof TrialText['chat']['words']>>;
  return Object.entries(words).find(([each]) => each === deed)?.[1] ?? null;
}

function tabView({ person, conversation, subEntityId }: Where, look: Look): TabView {
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

/** The channel in which the bot counts: the first that has the app. */
function hasOurApp({ kind, isInstalled }: TrialConversation): boolean {
  return kind === 'channel' && isInstalled === true;
}

/** Words that this person may want to write next. */
function suggestionsFor(person: TrialPerson | undefined, { chat }: TrialText): readonly string[] {
  const { round, status, meeting, help } = chat.words;
  return person?.role === 'coordinator' ? [round, meeting, help] : [status, meeting, help];
}
