import type { ReactNode } from 'react';
import styles from './plain-page.module.css';

/** A page of text and forms: heading, a sentence that says what it is for, and its parts. */
export function PlainPage({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {children}
    </main>
  );
}
