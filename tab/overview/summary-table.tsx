import type { ShownHealth } from '#bot/contract/overview.ts';
import { classes } from '#tab/controls/classes.ts';
import { HealthIcon } from '#tab/status/health-icon.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { countHealth, occurringHealth } from './count-health.ts';
import type { InitiativeRow, LocalName } from './initiative-rows.ts';
import styles from './summary-table.module.css';

export type SummaryGroup = { readonly id: string; readonly name: LocalName; readonly rows: readonly InitiativeRow[] };

type Props = {
  readonly caption: string;
  readonly first: string;
  readonly groups: readonly SummaryGroup[];
  readonly all: readonly InitiativeRow[];
  readonly chosen: string | null;
  /** Null for a group means that it is no longer chosen. */
  readonly onChoose: (group: string | null, health: ShownHealth | null) => void;
};

export function SummaryTable({ caption, first, groups, all, chosen, onChoose }: Props) {
  const { text, words } = useText();
  const columns = occurringHealth(all);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr className={styles.line}>
          <th scope="col" className={classes(styles.head, styles.headFirst)}>
            <span className={styles.hidden}>{first}</span>
          </th>
          {columns.map((health) => (
            <th key={health} scope="col" className={styles.head} title={words.health[health].word}>
              <HealthIcon health={health} />
              <span className={styles.hidden}>{words.health[health].word}</span>
            </th>
          ))}
          <th scope="col" className={styles.head}>
            {text.summary.all}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <GroupRow key={group.id} group={group} columns={columns} isChosen={chosen === group.id} onChoose={onChoose} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly group: SummaryGroup;
  readonly columns: readonly ShownHealth[];
  readonly isChosen: boolean;
  readonly onChoose: Props['onChoose'];
};

function GroupRow({ group, columns, isChosen, onChoose }: RowProps) {
  const { text, words } = useText();
  const { total, counts } = countHealth(group.rows);
  const { text: name, lang } = group.name;
  return (
    <tr className={classes(styles.row, styles.line)}>
      <th scope="row" className={styles.name}>
        <button
          type="button"
          lang={lang}
          className={classes(styles.choice, styles.named, isChosen && styles.chosen)}
          aria-pressed={isChosen}
          title={text.summary.show(name)}
          onClick={() => onChoose(isChosen ? null : group.id, null)}
        >
          {name}
        </button>
      </th>
      {columns.map((health) => {
        const count = counts.get(health) ?? 0;
        return (
          <td key={health} className={styles.cell}>
            {count === 0 && <span className={styles.none}>0</span>}
            {count > 0 && (
              <button
                type="button"
                className={classes(styles.choice, styles.some)}
                aria-label={text.summary.showCount(count, words.health[health].word, name)}
                onClick={() => onChoose(group.id, health)}
              >
                {count}
              </button>
            )}
          </td>
        );
      })}
      <td className={classes(styles.cell, styles.total)}>{total}</td>
    </tr>
  );
}
