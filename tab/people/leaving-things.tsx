import type { LeavingShown } from '#bot/contract/register.ts';
import { formatShortDay } from '#bot/text/format.ts';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './people-page.module.css';

/** All that somebody leaves, one row a thing. */
export function LeavingThings({ shown }: { readonly shown: LeavingShown }) {
  const { language } = useText();
  const { own, groups } = peopleText(language);
  const { leaving } = own;
  if (shown.things.length === 0) return <p className={styles.text}>{leaving.nothing}</p>;
  const { thing, about, fate } = leaving.table;
  const aboutOf = (each: LeavingShown['things'][number]) => {
    if (each.kind === 'role') return each.role ? own.roles[each.role] : '';
    const name = (language === 'en' && each.nameEn) || each.name || (each.group && groups[each.group]);
    const day = each.day && formatShortDay(each.day, language);
    return [name, day].filter(Boolean).join(', ') || leaving.hidden;
  };
  // Things have no ids here, as some are not the reader's to know: their place tells them apart.
  const rows = shown.things.map((each, place) => ({ ...each, key: `${each.kind} ${place}` }));
  return (
    <div className={styles.surface}>
      <table className={styles.table}>
        <caption>{leaving.table.thing}</caption>
        <thead className={styles.heads}>
          <tr>
            {[thing, about, fate].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, ...each }) => (
            <tr key={key}>
              <th scope="row">{leaving.kinds[each.kind]}</th>
              <td>{aboutOf(each)}</td>
              <td>
                <span className={styles.mark}>{leaving.fates[each.fate]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
