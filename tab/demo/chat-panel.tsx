import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { Announcer } from './announcer.tsx';
import { AppMissing } from './app-missing.tsx';
import type { CardAction } from './card-view.tsx';
import styles from './chat-panel.module.css';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';
import type { TrialConversation, TrialPerson, TrialPost } from './read-demo.ts';
import { useTrialWords } from './trial-words.tsx';
import type { Acting } from './use-acting.ts';

type Props = {
  readonly conversation: TrialConversation;
  readonly person: TrialPerson;
  /** Null until they have come. */
  readonly posts: readonly TrialPost[] | null;
  readonly isUnreachable: boolean;
  /** What leads on for this person. */
  readonly suggestions: readonly string[];
  readonly acting: Acting;
  readonly onOpenLink: (url: string) => void;
};

/** One conversation: what was said, and where one says more. */
export function ChatPanel({ conversation, person, posts, acting, ...props }: Props) {
  const { isUnreachable, suggestions, onOpenLink } = props;
  const { text } = useTrialWords();
  const [threadId, setThreadId] = useState<string | null>(null);
  const isChannel = conversation.kind === 'channel';
  const name = isChannel ? conversation.name : text.conversations.bot;
  const act = (post: TrialPost, action: CardAction) => {
    if (action.kind === 'open') onOpenLink(action.url);
    else void acting.press(post.id, action);
  };
  return (
    <section className={styles.panel} aria-label={text.chat.label(name)}>
      <Header name={name} note={conversation.isShared ? text.conversations.shared : ''} />
      {isUnreachable && <Notice intent="error" words={text.unreachable} />}
      {posts === null ? (
        <Spinner className={styles.waiting} label={text.chat.loading} />
      ) : (
        <MessageList
          posts={posts}
          isChannel={isChannel}
          personId={person.id}
          pressing={acting.pressing}
          onAction={act}
          onReply={setThreadId}
        />
      )}
      <Announcer posts={posts} personId={person.id} />
      {acting.hasFailed && <Notice intent="error" words={text.chat.failed} />}
      {conversation.isInstalled !== true && <AppMissing conversation={conversation} personId={person.id} />}
      {threadId !== null && (
        <Button size="small" appearance="transparent" onClick={() => setThreadId(null)}>
          {text.chat.cancelReply}
        </Button>
      )}
      <Composer
        isChannel={isChannel}
        suggestions={suggestions}
        isBusy={acting.isSending}
        onSend={(words) => void acting.say(words, threadId)}
      />
    </section>
  );
}

function Header({ name, note }: { readonly name: string; readonly note: string }) {
  return (
    <header className={styles.header}>
      <h2>{name}</h2>
      {note !== '' && <p>{note}</p>}
    </header>
  );
}

function Notice({ intent, words }: { readonly intent: 'error' | 'info'; readonly words: string }) {
  return (
    <MessageBar intent={intent} className={styles.notice}>
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  );
}
