import { countHealth, occurringHealth } from '#tab/overview/count-health.ts';
import { HealthIcon } from '#tab/status/health-icon.tsx';
import { overviewMoreText } from '#tab/text/overview-more-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { RowGroup } from './group-rows.ts';
import styles from './long-table.module.css';

type Props = {
  readonly group: RowGroup;
  readonly place?: number;
  readonly ref?: (row: Element | null) => void;
};

/** What the rows below have in common, how many they are, and how they stand. */
export function GroupHeading({ group, place, ref }: Props) {
  const { text, words, language } = useText();
  const { counts, total } = countHealth(group.rows);
  return (
    <tr
      ref={ref}
      data-index={place}
      aria-rowindex={place === undefined ? undefined : place + 2}
      className={styles.group}
    >
      <th scope="rowgroup" colSpan={7} className={styles.heading}>
        <span lang={group.name?.lang}>{group.name?.text ?? overviewMoreText(language).noGroup}</span>{' '}
        <span className={styles.count}>{text.filter.hits(total, total)}</span>
        {occurringHealth(group.rows).map((health) => (
          <span key={health} className={styles.count} title={words.health[health].word}>
            <HealthIcon health={health} />
            {counts.get(health)} <span className={styles.word}>{words.health[health].word}</span>
          </span>
        ))}
      </th>
    </tr>
  );
}
