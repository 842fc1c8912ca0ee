import type { ReactNode } from 'react';
import { mineText } from '#tab/text/mine-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './mine-page.module.css';

type Props = {
  readonly id: string;
  readonly heading: string;
  /** How many wait; nothing is said where it is left out or none do. */
  readonly count?: number;
  readonly children: ReactNode;
};

/** One part of one's page. */
export function MineSection({ id, heading, count = 0, children }: Props) {
  const { language } = useText();
  return (
    <section className={styles.section} aria-labelledby={`mine-${id}`}>
      <div className={styles.head}>
        <h2 id={`mine-${id}`} className={styles.heading}>
          {heading}
        </h2>
        {count > 0 && <span className={styles.count}>{mineText(language).own.count(count)}</span>}
      </div>
      {children}
    </section>
  );
}
