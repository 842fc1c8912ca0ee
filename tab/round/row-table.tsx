import type { ReactNode } from 'react';
import { classes } from '#tab/controls/classes.ts';
import styles from './row-table.module.css';
import { useRowWindow } from './use-row-window.ts';

export type Column<T> = {
  readonly label: string;
  readonly cell: (row: T) => ReactNode;
  /** How much of the width it has; `rest` shares what the others leave. */
  readonly width: 'rest' | 'wide' | 'middle' | 'narrow';
};

type Props<T> = {
  readonly caption: string;
  /** The first one names the row. */
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly openKey?: string | null;
  /** Stands in a box already. */
  readonly isPlain?: boolean;
};

/** A plain table; narrow, each row becomes a card with its labels. Beyond a hundred rows only those in sight are drawn. */
export function RowTable<T>({ caption, columns, rows, keyOf, openKey = null, isPlain = false }: Props<T>) {
  const shown = useRowWindow(rows.length);
  return (
    <div className={classes(styles.frame, !isPlain && styles.box)}>
      <table className={styles.table} aria-rowcount={shown.isWindowed ? rows.length + 1 : undefined}>
        <caption className={styles.hidden}>{caption}</caption>
        <thead className={styles.head}>
          <tr>
            {columns.map(({ label, width }) => (
              <th key={label} scope="col" className={classes(styles.cell, styles[width])}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={shown.body}>
          <Space height={shown.before} columns={columns.length} />
          {shown.indices.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const key = keyOf(row);
            return (
              <tr
                key={key}
                ref={shown.measure}
                data-index={index}
                aria-rowindex={shown.isWindowed ? index + 2 : undefined}
                className={classes(styles.row, key === openKey && styles.open)}
              >
                <Cells row={row} columns={columns} />
              </tr>
            );
          })}
          <Space height={shown.after} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

function Cells<T>({ row, columns }: { readonly row: T; readonly columns: readonly Column<T>[] }) {
  return columns.map(({ label, cell }, at) => {
    const content = cell(row);
    if (at === 0) {
      return (
        <th key={label} scope="row" className={styles.cell}>
          {content}
        </th>
      );
    }
    const isEmpty = content === null || content === '';
    return (
      <td
        key={label}
        className={classes(styles.cell, isEmpty && styles.empty)}
        data-label={isEmpty ? undefined : label}
      >
        {content}
      </td>
    );
  });
}

/** Stands for the rows that are not drawn. */
function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={styles.space}>
      <td colSpan={columns} height={height} style={{ height }} />
    </tr>
  );
}
