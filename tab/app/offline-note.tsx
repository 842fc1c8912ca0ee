import { useSyncExternalStore } from 'react';
import { followConnection, hasConnection } from '#tab/api/connection.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './offline-note.module.css';

/** Says for the whole tab that there is no connection, below everything, so that nothing moves under anybody's hands. */
export function OfflineNote() {
  const isReached = useSyncExternalStore(followConnection, hasConnection);
  const { text } = useText();
  return (
    <div role="status" className={styles.place}>
      {!isReached && <p className={styles.note}>{text.screens.offline}</p>}
    </div>
  );
}
