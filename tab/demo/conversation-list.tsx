import { Avatar, CounterBadge } from '@fluentui/react-components';
import { PeopleCommunityRegular, ShieldCheckmarkFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import styles from './conversation-list.module.css';
import type { TrialConversation } from './read-demo.ts';
import { useTrialWords } from './trial-words.tsx';

type Props = {
  /** The person's own: their chat with the bot first, then their channels. */
  readonly conversations: readonly TrialConversation[];
  readonly chosenId: string;
  readonly isUnread: (conversation: TrialConversation) => boolean;
  readonly onChoose: (id: string) => void;
};

/** Teams' list of chats and channels. */
export function ConversationList({ conversations, chosenId, isUnread, onChoose }: Props) {
  const { text } = useTrialWords();
  const channels = conversations.filter(({ kind }) => kind === 'channel');
  const entry = (conversation: TrialConversation, name: string, icon: ReactNode) => (
    <li key={conversation.id}>
      <button
        type="button"
        className={styles.entry}
        aria-current={conversation.id === chosenId ? 'true' : undefined}
        onClick={() => onChoose(conversation.id)}
      >
        {icon}
        <span className={isUnread(conversation) ? styles.unreadName : styles.name}>{name}</span>
        {isUnread(conversation) && (
          <CounterBadge className={styles.mark} dot color="brand" role="img" aria-label={text.conversations.unread} />
        )}
      </button>
    </li>
  );
  return (
    <nav className={styles.list} aria-label={text.conversations.label}>
      <h2>{text.conversations.chat}</h2>
      <ul>
        {conversations
          .filter(({ kind }) => kind === 'personal')
          .map((chat) =>
            entry(
              chat,
              text.conversations.bot,
              <Avatar icon={<ShieldCheckmarkFilled />} shape="square" size={28} color="brand" aria-hidden />,
            ),
          )}
      </ul>
      {channels.length > 0 && <h2>{text.conversations.channels}</h2>}
      <ul>{channels.map((channel) => entry(channel, channel.name, <PeopleCommunityRegular fontSize={20} />))}</ul>
    </nav>
  );
}
