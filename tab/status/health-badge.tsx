import type { ShownHealth } from '#bot/contract/overview.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './health-badge.module.css';
import { HealthIcon } from './health-icon.tsx';

/** Status as word, sign and colour together, so that none of them carries it alone. */
export function HealthBadge({ health }: { health: ShownHealth }) {
  const { words } = useText();
  return (
    <span className={`${styles.badge} ${styles[health]}`} title={words.health[health].explanation}>
      <HealthIcon health={health} />
      {words.health[health].word}
    </span>
  );
}
