import type { RoundShown } from '#bot/contract/rounds.ts';
import { formatDay, formatNumber } from '#bot/text/format.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { DayBars } from './day-bars.tsx';
import { answersIn, busiestDay, type DayCount, daysOfRound } from './days-of-round.ts';
import styles from './picture.module.css';
import { Picture } from './picture.tsx';
import { useWidth } from './use-width.ts';

type Props = { readonly perDay: readonly DayCount[]; readonly round: RoundShown };

/** On which days the answers that stand came. */
export function DaysPicture({ perDay, round }: Props) {
  const { language } = useText();
  const { pictures: said } = roundText(language).own;
  const { element, width } = useWidth();
  const top = busiestDay(perDay);
  const all = answersIn(perDay);
  const rows = perDay.map(({ day, count }) => [formatDay(day, language), formatNumber(count, language)]);
  return (
    <Picture
      title={said.days}
      heads={[said.day, said.count]}
      rows={rows.length > 0 ? [...rows, [said.inAll, formatNumber(all, language)]] : []}
    >
      {!top && <p className={styles.quiet}>{said.noAnswers}</p>}
      <div ref={element} className={styles.drawn}>
        {top && width > 0 && (
          <DayBars
            title={said.days}
            desc={said.daysDesc(all, perDay.length, formatDay(top.day, language))}
            days={daysOfRound(perDay, round)}
            dueOn={round.dueOn}
            frame={{ width, height: 190, top: 36, bottom: 22, most: top.count }}
            isLabelled
          />
        )}
      </div>
    </Picture>
  );
}
