import { memo } from 'react';
import { formatShortDay } from '#bot/text/format.ts';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './people-page.module.css';
import type { PersonRow } from './people-rows.ts';

type Props = { readonly rows: readonly PersonRow[]; readonly onOpen: (id: string) => void };

/** One row a person: who, from where, what they answer for, and whether they can be reached. */
export function PeopleTable({ rows, onOpen }: Props) {
  const { language } = useText();
  const { own } = peopleText(language);
  const { name, place, does, reach, phone } = own.columns;
  return (
    <table className={styles.table}>
      <caption>{own.caption}</caption>
      <thead className={styles.heads}>
        <tr>
          {[name, place, does, reach, phone].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.person.id} row={row} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

const Line = memo(function PersonLine({ row, onOpen }: { readonly row: PersonRow; readonly onOpen: Props['onOpen'] }) {
  const { language } = useText();
  const { own } = peopleText(language);
  const { person } = row;
  const day = (date: string) => formatShortDay(date, language);
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.open} onClick={() => onOpen(person.id)}>
          {person.name}
        </button>
        {person.title && <span className={styles.quiet}>{person.title}</span>}
        {person.leftAt && <span className={styles.mark}>{own.left(day(person.leftAt.slice(0, 10)))}</span>}
        {person.absence && (
          <span className={styles.mark}>{own.away(day(person.absence.from), day(person.absence.to))}</span>
        )}
      </th>
      <td>
        {row.organisation}
        {row.department && <span className={styles.quiet}>{row.department}</span>}
      </td>
      <td>
        {person.roles.map((role) => (
          <span key={role} className={styles.mark}>
            {own.roles[role]}
          </span>
        ))}
        {row.leadOf.length > 0 && <span className={styles.line}>{own.leads(row.leadOf.join(', '))}</span>}
        {row.deputyOf.length > 0 && <span className={styles.line}>{own.deputises(row.deputyOf.join(', '))}</span>}
      </td>
      <td>{person.leftAt ? '' : own.reaches[person.reach]}</td>
      <td>{person.phone && <a href={`tel:${person.phone.replaceAll(' ', '')}`}>{person.phone}</a>}</td>
    </tr>
  );
});
