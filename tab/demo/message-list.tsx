import { Button } from '@fluentui/react-components';
import { Fragment, useEffect, useRef } from 'react';
import type { CardAction } from './card-view.tsx';
import { Message, type Pressing } from './message.tsx';
import styles from './message-list.module.css';
import { NewDay } from './new-day.tsx';
import type { TrialPost } from './read-demo.ts';
import { useTrialWords } from './trial-words.tsx';

type Props = {
  readonly posts: readonly TrialPost[];
  readonly isChannel: boolean;
  readonly personId: string;
  readonly pressing: Pressing | null;
  readonly onAction: (post: TrialPost, action: CardAction) => void;
  readonly onReply: (threadId: string) => void;
};

/** The posts, oldest first; in a channel each with its thread. Follows the newest while one reads at the bottom. */
export function MessageList({ posts, isChannel, personId, pressing, onAction, onReply }: Props) {
  const { text } = useTrialWords();
  const place = useRef<HTMLElement>(null);
  const newest = posts.at(-1)?.id;
  useEffect(() => {
    if (place.current && newest !== undefined) showNewest(place.current, newest);
  }, [newest]);
  const shown = (post: TrialPost) => (
    <Message
      key={post.id}
      post={post}
      isOwn={post.fromId === personId}
      pressing={pressing}
      onAction={(action) => onAction(post, action)}
    />
  );
  const roots = posts.filter(({ threadId }) => threadId === null);
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section ref={place} className={styles.list} tabIndex={0} aria-label={text.panes.chat}>
      {posts.length === 0 && <p className={styles.empty}>{isChannel ? text.chat.emptyChannel : text.chat.empty}</p>}
      {roots.map((root, index) => (
        <Fragment key={root.id}>
          <NewDay post={root} before={roots[index - 1]} />
          {!isChannel && shown(root)}
          {isChannel && (
            <div className={styles.thread}>
              {shown(root)}
              <div className={styles.replies}>
                {posts.filter(({ threadId }) => threadId === root.id).map(shown)}
                <Button size="small" appearance="transparent" onClick={() => onReply(root.id)}>
                  {text.chat.replyIn}
                </Button>
              </div>
            </div>
          )}
        </Fragment>
      ))}
    </section>
  );
}

/**
 * To the newest post, which may stand in an earlier one's thread; to its beginning where it is higher than the list. Never
 * away from somebody who is typing.
 */
function showNewest(list: HTMLElement, newestId: string): void {
  const focused = document.activeElement;
  if (focused?.matches('input, textarea, select') && list.contains(focused)) return;
  const newest = list.querySelector(`[data-post="${CSS.escape(newestId)}"]`);
  const last = list.lastElementChild;
  if (newest instanceof HTMLElement && !last?.contains(newest)) {
    list.scrollTop += newest.getBoundingClientRect().top - list.getBoundingClientRect().top;
    return;
  }
  const isHigher = last instanceof HTMLElement && last.offsetHeight > list.clientHeight;
  list.scrollTop = isHigher ? last.offsetTop - list.offsetTop : list.scrollHeight;
}
