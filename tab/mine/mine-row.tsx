import type { ReactNode } from 'react';
import { Action } from '#tab/controls/action.tsx';
import styles from './mine-page.module.css';

type Props = {
  readonly title: string;
  readonly lang?: string | undefined;
  /** A few words above it: what it is. */
  readonly kind?: string;
  /** Said below it. */
  readonly children?: ReactNode;
  readonly action?: {
    readonly words: string;
    /** To what it is done, where the words alone stand several times. */
    readonly about?: string;
    readonly isMain?: boolean;
    readonly press: () => void;
  };
};

/** One thing that waits, with what can be done about it at the end of the line. */
export function MineRow({ title, lang, kind, children, action }: Props) {
  return (
    <li className={styles.row}>
      <div className={styles.said}>
        {kind && <span className={styles.kind}>{kind}</span>}
        <span className={styles.title} lang={lang}>
          {title}
        </span>
        {children}
      </div>
      {action && (
        <Action {...(action.isMain ? { look: 'primary' } : {})} onClick={action.press}>
          <span>
            {action.words}
            {action.about && <span className={styles.hidden}>{` ${action.about}`}</span>}
          </span>
        </Action>
      )}
    </li>
  );
}
