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
  readonly onMissing: () => void;
};

/** More of them are in the overview. */
const mostNamed = 6;

/** How far a round is, and the answers that nobody has read. */
export function RoundRow({ desk, change, onMissing }: Props) {
  const { language } = useText();
  const { own } = mineText(language);
  const said = own.coordinating;
  const { round, asked, answered, fresh, returned, missing } = desk;
  const name = localName(round, language).text;
  if (round.state === 'planned' || round.state === 'opening') {
    return (
      <MineRow title={name} kind={said.planned}>
        <span className={styles.facts}>{said.opens(formatWeekday(round.opensOn, language))}</span>
      </MineRow>
    );
  }
  const counts = [said.answered(answered, asked), ...(returned.length > 0 ? [said.returned(returned.length)] : [])];
  const action = { words: said.seeMissing, about: name, press: onMissing };
  return (
    <>
      <MineRow
        title={name}
        kind={own.by(formatWeekday(round.dueOn, language))}
        {...(missing.length > 0 ? { action } : {})}
      >
        <span className={styles.facts}>{counts.join('. ')}</span>
      </MineRow>
      {fresh.length > 0 && (
        <MineRow title={said.fresh(fresh.length)}>
          <ul className={styles.names}>
            {fresh.slice(0, mostNamed).map((initiative) => {
              const { text, lang } = localName(initiative, language);
              return (
                <li key={initiative.id}>
                  <button
                    type="button"
                    className={styles.link}
                    lang={lang}
                    onClick={() => change({ page: 'overview', initiative: initiative.id, form: false })}
                  >
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
