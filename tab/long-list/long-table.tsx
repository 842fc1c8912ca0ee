import { useMemo, useRef } from 'react';
import type { Overview } from '#bot/contract/overview.ts';
import { InitiativeLine } from '#tab/overview/initiative-line.tsx';
import styles from '#tab/overview/initiative-table.module.css';
import type { TableProps } from '#tab/overview/initiative-table.tsx';
import { InitiativeTableHead } from '#tab/overview/initiative-table-head.tsx';
import type { Grouping } from '#tab/overview/view.ts';
import { useText } from '#tab/text/text-context.tsx';
import { Gap } from './gap.tsx';
import { GroupHeading } from './group-heading.tsx';
import { groupRows, type ListItem, listItems } from './group-rows.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';

type Props = TableProps & { readonly overview: Overview; readonly grouping: Grouping };

/** Initiatives in groups, or more of them than a page holds: of many rows only those in sight are there. */
export function LongTable({ overview, rows, grouping, ...table }: Props) {
  const { text, language } = useText();
  const items = useMemo(
    () => listItems(groupRows(rows, { overview, grouping, language }), grouping),
    [rows, overview, grouping, language],
  );
  const element = useRef<HTMLTableElement>(null);
  const sight = useRowsInSight(items, element);
  const parts = [...Map.groupBy(sight.items, ({ item }) => item.group)];
  return (
    <table ref={element} className={styles.table} aria-rowcount={sight.isPart ? items.length + 1 : undefined}>
      <caption className={styles.caption}>{text.table.caption}</caption>
      <InitiativeTableHead sorting={table.sorting} onSort={table.onSort} />
      <Gap height={sight.above} />
      {parts.map(([group, shown]) => (
        <tbody key={group.id}>
          {shown.map(({ item, index }) => {
            const measured = sight.isPart ? { place: index, ref: sight.measure } : {};
            return <Item key={item.key} item={item} table={table} {...measured} />;
          })}
        </tbody>
      ))}
      <Gap height={sight.below} />
    </table>
  );
}

type ItemProps = {
  readonly item: ListItem;
  readonly table: Omit<TableProps, 'rows'>;
  readonly place?: number;
  readonly ref?: (row: Element | null) => void;
};

function Item({ item, table, ...measured }: ItemProps) {
  const { row, group, isAgain } = item;
  if (!row) return <GroupHeading group={group} {...measured} />;
  const { timeZone, at, onOpen, openId } = table;
  const isOpen = row.initiative.id === openId;
  return (
    <InitiativeLine
      row={row}
      timeZone={timeZone}
      at={at}
      isOpen={isOpen}
      isAgain={isAgain}
      onOpen={onOpen}
      {...measured}
    />
  );
}
