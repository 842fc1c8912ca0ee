import type { MineCoordinating } from '#bot/contract/mine.ts';
import { formatWeekday } from '#bot/text/format.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { mineText } from '#tab/text/mine-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './mine-page.module.css';
import type { Leading } from './mine-props.ts';
import { MineRow } from './mine-row.tsx';

type Props = Leading & {
  readonly desk: MineCoordinating['rounds'][number];
};

/** More of them are in the overview. */
const mostNamed = 6;

/** How far a round is, and the answers that nobody has read. */
export function RoundRow({ desk, change }: Props) {
  const { language } = useText();
  const { own } = mineText(language);
  const said = own.coordinating;
  const { round, asked, answered, fresh, returned, missing } = desk;
  const name = localName(round, language).text;
  const openRound = (show: string | null) => change({ page: 'rounds', round: round.id, part: null, show });
  const action = { words: said.openRound, about: name, press: () => openRound(null) };
  if (round.state === 'planned' || round.state === 'opening') {
    return (
      <MineRow title={name} kind={said.planned} action={action}>
        <span className={styles.facts}>{said.opens(formatWeekday(round.opensOn, language))}</span>
      </MineRow>
    );
  }
  const counts = [
    said.answered(answered, asked),
    ...(missing.length > 0 ? [said.missing(missing.length)] : []),
    ...(returned.length > 0 ? [said.returned(returned.length)] : []),
  ];
  return (
    <>
      <MineRow title={name} kind={own.by(formatWeekday(round.dueOn, language))} action={action}>
        <span className={styles.facts}>{counts.join('. ')}</span>
      </MineRow>
      {fresh.length > 0 && (
        <MineRow title={said.fresh(fresh.length)}>
          <ul className={styles.names}>
            {fresh.slice(0, mostNamed).map((initiative) => {
              const { text, lang } = localName(initiative, language);
              return (
                <li key={initiative.id}>
                  <button type="button" className={styles.link} lang={lang} onClick={() => openRound(initiative.id)}>
                    {text}
                  </button>
                </li>
              );
            })}
            {fresh.length > mostNamed && <li className={styles.facts}>{said.andMore(fresh.length - mostNamed)}</li>}
          </ul>
        </MineRow>
      )}
    </>
  );
}
