import type { InitiativeDetail } from '#bot/contract/initiative-detail.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { StandingLegend } from '#tab/standings/standing-legend.tsx';
import { occurringWords } from '#tab/standings/standing-rows.ts';
import { StandingStrip } from '#tab/standings/standing-strip.tsx';
import { standingWord } from '#tab/standings/standing-word.ts';
import { trendOf } from '#tab/standings/trend-of.ts';
import { initiativeText } from '#tab/text/initiative-text.ts';
import { overviewMoreText } from '#tab/text/overview-more-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './initiative-content.module.css';

/** How it has stood in the newest rounds: a strip, and the same in words. */
export function InitiativeStanding({ standings }: { readonly standings: InitiativeDetail['standings'] }) {
  const all = useText();
  const said = initiativeText(all.language).over;
  const { rounds, words } = standings;
  if (rounds.length === 0) return null;
  const trend = trendOf(words);
  const { trends, trend: since } = overviewMoreText(all.language).rounds;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{said.heading}</h3>
      <StandingStrip rounds={rounds} words={words} />
      {trend && <p className={styles.quiet}>{`${since}: ${trends[trend].toLowerCase()}`}</p>}
      <StandingLegend occurring={occurringWords([{ words }])} />
      <details>
        <summary>{said.inWords}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{said.round}</th>
              <th scope="col">{said.word}</th>
            </tr>
          </thead>
          <tbody>
            {rounds.map((round, n) => (
              <tr key={round.id}>
                <th scope="row" lang={localName(round, all.language).lang}>
                  {localName(round, all.language).text}
                </th>
                <td>{standingWord(words[n] ?? null, all)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
