import type { ReactNode } from 'react';
import { OpenChat } from '#tab/controls/open-chat.tsx';
import { SampleBadge } from '#tab/controls/sample-badge.tsx';
import styles from './plain-page.module.css';

type Props = {
  readonly title: string;
  readonly text: string;
  /** The demonstration says on every page that its people and texts are made up. */
  readonly isSample?: boolean;
  /** Where there is more to do in the chat: whose chat that is. */
  readonly botId?: string;
  readonly children: ReactNode;
};

/** A page of text and forms: heading, a sentence that says what it is for, and its parts. */
export function PlainPage({ title, text, isSample = false, botId, children }: Props) {
  return (
    <main className={styles.page}>
      <div className={styles.top}>
        <h1 className={styles.title}>
          {title} {isSample && <SampleBadge />}
        </h1>
        {botId && <OpenChat botId={botId} />}
      </div>
      <p className={styles.text}>{text}</p>
      {children}
    </main>
  );
}
