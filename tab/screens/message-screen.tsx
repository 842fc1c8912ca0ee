import type { ReactNode } from 'react';
import styles from './message-screen.module.css';

type Message = {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly small?: string | null;
  /** A whole page by default; a part of one has a page's heading above it. */
  readonly level?: 'page' | 'section';
  /** Buttons and links that lead on. */
  readonly children?: ReactNode;
};

/** One message with a way on, where a page would be. */
export function MessageScreen({ icon, title, text, small, level = 'page', children }: Message) {
  const Part = level === 'page' ? 'main' : 'section';
  const Heading = level === 'page' ? 'h1' : 'h2';
  return (
    <Part className={styles.screen} aria-live="polite">
      {icon && (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.text}>{text}</p>
      {small && <p className={styles.small}>{small}</p>}
      {children && <div className={styles.actions}>{children}</div>}
    </Part>
  );
}
