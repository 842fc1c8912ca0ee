import type { ReactNode } from 'react';
import { SampleBadge } from '#tab/controls/sample-badge.tsx';
import styles from './plain-page.module.css';

type Props = {
  readonly title: string;
  readonly text: string;
  /** The demonstration says on every page that its people and texts are made up. */
  readonly isSample?: boolean;
  readonly children: ReactNode;
};

/** A page of text and forms: heading, a sentence that says what it is for, and its parts. */
export function PlainPage({ title, text, isSample = false, children }: Props) {
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>
        {title} {isSample && <SampleBadge />}
      </h1>
      <p className={styles.text}>{text}</p>
      {children}
    </main>
  );
}
