import { type ReactNode, useId, useState } from 'react';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './picture.module.css';

type Props = {
  readonly title: string;
  readonly heads: readonly string[];
  /** The first cell of each names its row. */
  readonly rows: readonly (readonly string[])[];
  readonly children: ReactNode;
};

/** A picture with the table it is drawn from behind a button. */
export function Picture({ title, heads, rows, children }: Props) {
  const { pictures: said } = roundText(useText().language).own;
  const [isTable, setIsTable] = useState(false);
  const id = useId();
  return (
    <figure className={styles.picture} aria-labelledby={`${id}-title`}>
      <div className={styles.top}>
        <h2 id={`${id}-title`} className={styles.title}>
          {title}
        </h2>
        {rows.length > 0 && (
          <button
            type="button"
            className={styles.asTable}
            aria-expanded={isTable}
            aria-controls={`${id}-table`}
            aria-label={`${isTable ? said.hideTable : said.asTable}: ${title}`}
            onClick={() => setIsTable(!isTable)}
          >
            {isTable ? said.hideTable : said.asTable}
          </button>
        )}
      </div>
      {children}
      <div id={`${id}-table`} hidden={!isTable}>
        {isTable && <Table title={title} heads={heads} rows={rows} />}
      </div>
    </figure>
  );
}

function Table({ title, heads, rows }: Omit<Props, 'children'>) {
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{title}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
