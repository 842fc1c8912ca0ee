import { useText } from '#tab/text/text-context.tsx';
import { InitiativeLine } from './initiative-line.tsx';
import type { InitiativeRow } from './initiative-rows.ts';
import styles from './initiative-table.module.css';
import { InitiativeTableHead } from './initiative-table-head.tsx';
import type { Sorting } from './view.ts';

export type TableProps = {
  readonly rows: readonly InitiativeRow[];
  readonly timeZone: string;
  /** When the overview was made, which ages count from. */
  readonly at: string;
  readonly openId: string | null;
  readonly sorting: Sorting;
  readonly onOpen: (initiativeId: string) => void;
  readonly onSort: (sorting: Sorting) => void;
};

/** A plain table: a hundred rows cost little, and every reader knows it. Narrow, each row becomes a card. */
export function InitiativeTable({ rows, timeZone, at, openId, sorting, onOpen, onSort }: TableProps) {
  const { text } = useText();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{text.table.caption}</caption>
      <InitiativeTableHead sorting={sorting} onSort={onSort} />
      <tbody>
        {rows.map((row) => (
          <InitiativeLine
            key={row.initiative.id}
            row={row}
            timeZone={timeZone}
            at={at}
            isOpen={row.initiative.id === openId}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  );
}
