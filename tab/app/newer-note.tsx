import { Action } from '#tab/controls/action.tsx';
import { newerText } from '#tab/text/newer-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { useNewerEdition } from './newer-edition.ts';
import styles from './newer-note.module.css';

/** Offers a new edition of the tab where this one no longer reads what the server says; nothing is fetched unasked. */
export function NewerNote() {
  const isOutdated = useNewerEdition();
  const words = newerText(useText().language);
  return (
    <div role="status" className={styles.place}>
      {isOutdated && (
        <div className={styles.note}>
          <p>{words.text}</p>
          <Action look="primary" onClick={() => window.location.reload()}>
            {words.fetch}
          </Action>
        </div>
      )}
    </div>
  );
}
