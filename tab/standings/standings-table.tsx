import type { StandingRound } from '#bot/contract/standings.ts';
import { formatDay } from '#bot/text/format.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { overviewMoreText } from '#tab/text/overview-more-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { StandingRow } from './standing-rows.ts';
import { standingWord } from './standing-word.ts';
import styles from './standings.module.css';

type Props = { readonly rounds: readonly StandingRound[]; readonly rows: readonly StandingRow[] };

/** The same in words: a row for each initiative, a column for each round. */
export function StandingsTable({ rounds, rows }: Props) {
  const all = useText();
  const { text, language } = all;
  const { rounds: said } = overviewMoreText(language);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className={styles.scroller} tabIndex={0} aria-label={said.heading}>
      <table className={styles.table}>
        <caption className={styles.hidden}>{said.heading}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.column}>
              {text.table.initiative}
            </th>
            {rounds.map((round) => (
              <th key={round.id} scope="col" className={styles.column}>
                <span lang={localName(round, language).lang}>{localName(round, language).text}</span>
                <span className={styles.due}>{said.due(formatDay(round.dueOn, language))}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, words }) => (
            <tr key={id}>
              <th scope="row" className={styles.name} lang={name.lang}>
                {name.text}
              </th>
              {rounds.map((round, n) => (
                <td key={round.id}>{standingWord(words[n] ?? null, all)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
