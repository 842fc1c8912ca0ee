import { useEffect, useRef, useState } from 'react';
import styles from './announcer.module.css';
import type { TrialPost } from './read-demo.ts';
import { useTrialWords } from './trial-words.tsx';

/** Tells a screen reader what others post or change, in one line, never what was there before. */
export function Announcer({
  posts,
  personId,
}: {
  readonly posts: readonly TrialPost[] | null;
  readonly personId: string;
}) {
  const { text } = useTrialWords();
  const [said, setSaid] = useState('');
  const seen = useRef<string | null>(null);
  const newest = posts?.at(-1);
  const key = posts === null ? null : `${newest?.id}@${newest?.version}`;
  useEffect(() => {
    const before = seen.current;
    seen.current = key;
    if (before === null || key === before || !newest || newest.fromId === personId) return;
    const isSame = before.split('@')[0] === newest.id;
    const words = newest.text || (isSame ? text.chat.cardChanged : text.chat.newCard);
    setSaid(text.chat.said(newest.fromName, words));
  }, [key, newest, personId, text]);
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {said}
    </div>
  );
}
