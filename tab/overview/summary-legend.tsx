import { HealthIcon } from '#tab/status/health-icon.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { occurringHealth } from './count-health.ts';
import type { InitiativeRow } from './initiative-rows.ts';
import styles from './summary-legend.module.css';

/** What the signs mean, in the order of the columns. */
export function SummaryLegend({ rows }: { rows: readonly InitiativeRow[] }) {
  const { text, words } = useText();
  return (
    <div className={styles.legend}>
      {occurringHealth(rows).map((health) => (
        <span key={health} className={styles.sign}>
          <HealthIcon health={health} />
          {words.health[health].word}
        </span>
      ))}
      <span className={styles.note}>{text.summary.note}</span>
    </div>
  );
}
