import { ArrowSortDown16Regular, ArrowSortUp16Regular } from '@fluentui/react-icons';
import { classes } from '#tab/controls/classes.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './initiative-table.module.css';
import type { Sorting } from './view.ts';

type Props = { readonly sorting: Sorting; readonly onSort: (sorting: Sorting) => void };

/** The columns of initiatives, the same whether all rows stand there or those that are looked at. */
export function InitiativeTableHead(sorters: Props) {
  const { text } = useText();
  return (
    <thead className={styles.head}>
      <tr>
        <SortableHead label={text.table.initiative} by="name" width={styles.initiative} {...sorters} />
        <th scope="col" className={classes(styles.cell, styles.wideOnly, styles.goals)}>
          {text.table.goals}
        </th>
        <th scope="col" className={classes(styles.cell, styles.wideOnly, styles.organisations)}>
          {text.table.organisations}
        </th>
        <th scope="col" className={classes(styles.cell, styles.wideOnly, styles.leads)}>
          {text.table.leads}
        </th>
        <SortableHead label={text.table.health} by="health" width={styles.health} {...sorters} />
        <SortableHead label={text.table.latest} by="newest" width={styles.latest} {...sorters} />
        <th scope="col" className={classes(styles.cell, styles.round)}>
          {text.table.round}
        </th>
      </tr>
    </thead>
  );
}

type HeadProps = {
  readonly label: string;
  readonly by: Exclude<Sorting, 'order'>;
  readonly width: string | undefined;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
};

/** Pressed again, the strategy's own order comes back. */
function SortableHead({ label, by, width, sorting, onSort }: HeadProps) {
  const isSorted = sorting === by;
  const direction = by === 'newest' ? 'descending' : 'ascending';
  const Arrow = by === 'newest' ? ArrowSortDown16Regular : ArrowSortUp16Regular;
  return (
    <th scope="col" className={classes(styles.cell, width)} aria-sort={isSorted ? direction : 'none'}>
      <button type="button" className={styles.sorter} onClick={() => onSort(isSorted ? 'order' : by)}>
        {label}
        {isSorted && <Arrow aria-hidden />}
      </button>
    </th>
  );
}
