import type { AnswersOfPartShown } from '#bot/contract/round-grid.ts';
import type { RoundShown } from '#bot/contract/rounds.ts';
import { formatNumber } from '#bot/text/format.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { DayBars } from './day-bars.tsx';
import { busiestDay, daysOfRound } from './days-of-round.ts';
import styles from './picture.module.css';
import { Picture } from './picture.tsx';
import { Progress } from './progress.tsx';
import { useWidth } from './use-width.ts';

type Props = {
  readonly title: string;
  /** What the parts are: organisations or goals. */
  readonly head: string;
  readonly parts: readonly AnswersOfPartShown[];
  readonly round: RoundShown;
};

/** One line a part: how many of its own have answered, and small bars of the days, all to one scale. */
export function PartsPicture({ title, head, parts, round }: Props) {
  const { language } = useText();
  const { pictures: said } = roundText(language).own;
  const most = Math.max(...parts.map(({ perDay }) => busiestDay(perDay)?.count ?? 0), 1);
  return (
    <Picture
      title={title}
      heads={[head, said.answered, said.missing, said.share]}
      rows={parts.map((part) => [
        localName(part, language).text,
        formatNumber(part.answered, language),
        formatNumber(part.asked - part.answered, language),
        percent(part),
      ])}
    >
      <ul className={styles.parts}>
        {parts.map((part) => (
          <PartLine key={part.id} part={part} round={round} most={most} />
        ))}
      </ul>
    </Picture>
  );
}

type LineProps = { readonly part: AnswersOfPartShown; readonly round: RoundShown; readonly most: number };

function PartLine({ part, round, most }: LineProps) {
  const { language } = useText();
  const { pictures: said } = roundText(language).own;
  const { element, width } = useWidth();
  const name = localName(part, language);
  const { answered, asked, perDay } = part;
  return (
    <li className={styles.part}>
      <span className={styles.name} lang={name.lang}>
        {name.text}
      </span>
      <Progress answered={answered} total={asked} label={said.of(answered, asked)} />
      <div ref={element} className={styles.drawn}>
        {width > 0 && (
          <DayBars
            title={name.text}
            desc={said.partDesc(name.text, answered, asked)}
            days={daysOfRound(perDay, round)}
            dueOn={round.dueOn}
            frame={{ width, height: 34, top: 4, bottom: 2, most }}
            isLabelled={false}
          />
        )}
      </div>
    </li>
  );
}

function percent({ answered, asked }: AnswersOfPartShown): string {
  return `${Math.round((answered / Math.max(asked, 1)) * 100)} %`;
}
