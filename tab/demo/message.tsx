import { Avatar } from '@fluentui/react-components';
import { ShieldCheckmarkFilled } from '@fluentui/react-icons';
import { formatInstant, formatTime } from '#bot/text/format.ts';
import { type CardAction, CardView } from './card-view.tsx';
import styles from './message.module.css';
import type { TrialPost } from './read-demo.ts';
import { useTrialWords } from './trial-words.tsx';

/** What was last pressed, and what came of it. */
export type Pressing = {
  readonly postId: string;
  readonly state: 'waiting' | 'done' | 'failed';
  readonly words: string;
};

type Props = {
  readonly post: TrialPost;
  readonly isOwn: boolean;
  readonly pressing: Pressing | null;
  readonly onAction: (action: CardAction) => void;
};

const TIME_ZONE = 'Europe/Copenhagen';

/** One post, as Teams shows it: one's own to the right, everybody else's to the left with name and picture. */
export function Message({ post, isOwn, pressing, onAction }: Props) {
  const { language, text } = useTrialWords();
  const place = { language, timeZone: TIME_ZONE };
  const name = isOwn ? text.chat.you : post.fromName;
  const isPressed = pressing?.postId === post.id;
  return (
    <article className={isOwn ? styles.own : styles.message} aria-label={name} data-post={post.id}>
      {!isOwn && <Picture post={post} />}
      <div className={styles.column}>
        <p className={styles.heading}>
          {!isOwn && <span className={styles.name}>{name}</span>}
          <time dateTime={post.at} title={formatInstant(post.at, place)}>
            {post.threadId === null ? formatTime(post.at, place) : formatInstant(post.at, place)}
          </time>
        </p>
        {post.text !== '' && <p className={isOwn ? styles.ownBubble : styles.bubble}>{post.text}</p>}
        {post.cards.map((card, index) => (
          <div className={styles.cardFrame} key={`${post.id}@${post.version}/${index.toString()}`}>
            <CardView
              card={card}
              isBusy={isPressed && pressing.state === 'waiting'}
              takesFocus={isPressed && post.version > 1}
              onAction={onAction}
            />
          </div>
        ))}
        {isPressed && pressing.state === 'failed' && <p className={styles.failed}>{text.chat.failed}</p>}
        {isPressed && pressing.words !== '' && <p className={styles.bubble}>{pressing.words}</p>}
      </div>
    </article>
  );
}

function Picture({ post }: { readonly post: TrialPost }) {
  if (!post.isBot) return <Avatar name={post.fromName} size={32} color="colorful" aria-hidden />;
  return <Avatar icon={<ShieldCheckmarkFilled />} shape="square" size={32} color="brand" aria-hidden />;
}
