import { useEffect, useRef, useState } from 'react';
import type { Language } from '#bot/domain/language.ts';
import { demoApi } from './demo-api.ts';
import type { TrialConversation, TrialPerson } from './read-demo.ts';
import styles from './tab-frame.module.css';
import { createTeamsHost, type HostContext, type HostTheme, type TeamsHost } from './teams-host.ts';
import { useTrialWords } from './trial-words.tsx';

export type TabView = {
  readonly person: TrialPerson;
  /** The channel whose tab it is; null for the personal one. */
  readonly channel: TrialConversation | null;
  readonly language: Language;
  readonly theme: HostTheme;
  readonly isPhone: boolean;
  readonly subEntityId: string | null;
};

type Props = {
  readonly view: TabView;
  /** Grows when something was done in the chat. */
  readonly done: number;
  readonly onOpenLink: (url: string) => void;
};

const LOCALES: Readonly<Record<Language, string>> = { da: 'da-dk', en: 'en-gb' };

/** The tab in a frame, with us as its Teams. Give it a new key to open it anew, as another person or on another page. */
export function TabFrame({ view, done, onOpenLink }: Props) {
  const { text } = useTrialWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const host = useRef<TeamsHost | null>(null);
  const latest = useRef({ view, onOpenLink });
  latest.current = { view, onOpenLink };
  useEffect(() => {
    if (!frame.current) return;
    const created = createTeamsHost(frame.current, {
      context: () => contextOf(latest.current.view),
      getToken: () => demoApi.token(latest.current.view.person.id),
      onOpenLink: (url) => latest.current.onOpenLink(url),
    });
    host.current = created;
    return () => created.dispose();
  }, []);
  useEffect(() => host.current?.setTheme(view.theme), [view.theme]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the context holds the language
  useEffect(() => host.current?.contextChanged(), [view.language]);
  useEffect(() => {
    // In Teams one turns from the chat to the tab and it looks for news; here both are in sight.
    if (done > 0) frame.current?.contentDocument?.dispatchEvent(new Event('visibilitychange'));
  }, [done]);
  // As Teams writes them into the address; what changes afterwards it tells the page.
  const [look] = useState(() => new URLSearchParams({ locale: LOCALES[view.language], theme: view.theme }));
  // The scenes tell what happens in the overview, whatever waits for whoever one is.
  const page = view.channel ? '/tab/channel?' : '/tab/?page=overview&';
  return <iframe ref={frame} className={styles.frame} title={text.tab.frame} src={`${page}${look}`} />;
}

function contextOf({ person, channel, language, theme, isPhone, subEntityId }: TabView): HostContext {
  return {
    locale: LOCALES[language],
    theme,
    entityId: 'overblik',
    ...(subEntityId ? { subEntityId } : {}),
    userObjectId: person.aadObjectId,
    tid: person.tenantId,
    frameContext: 'content',
    hostClientType: isPhone ? 'android' : 'web',
    userDisplayName: person.name,
    ...(channel ? channelContext(channel) : {}),
  };
}

function channelContext(channel: TrialConversation) {
  return {
    channelId: channel.id,
    channelName: channel.name,
    channelType: channel.isShared ? ('Shared' as const) : ('Regular' as const),
    hostTeamTenantId: channel.tenantId,
  };
}
