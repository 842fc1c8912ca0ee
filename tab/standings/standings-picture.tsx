import { useState } from 'react';
import type { StandingRound } from '#bot/contract/standings.ts';
import { formatDay } from '#bot/text/format.ts';
import { Action } from '#tab/controls/action.tsx';
import { classes } from '#tab/controls/classes.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { overviewMoreText } from '#tab/text/overview-more-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { formatMonth } from './format-month.ts';
import type { StandingRow } from './standing-rows.ts';
import { place } from './standing-sign.tsx';
import { StandingStrip, stripWidth } from './standing-strip.tsx';
import styles from './standings.module.css';
import { trendOf } from './trend-of.ts';

type Props = {
  readonly rounds: readonly StandingRound[];
  readonly rows: readonly StandingRow[];
  readonly openId: string | null;
  readonly onOpen: (initiativeId: string) => void;
};

/** So many strips at first; the rest on request, so that a long list opens at once. */
const atFirst = 100;

/** A strip for each initiative, its name before it and what has become of it behind. */
export function StandingsPicture({ rounds, rows, openId, onOpen }: Props) {
  const { language } = useText();
  const { rounds: said } = overviewMoreText(language);
  const [most, setMost] = useState(atFirst);
  return (
    <>
      <RoundHeads rounds={rounds} />
      <ul className={styles.strips}>
        {rows.slice(0, most).map(({ id, name, words }) => {
          const trend = trendOf(words);
          return (
            <li key={id} className={classes(styles.line, id === openId && styles.open)}>
              <button
                type="button"
                id={`initiative-${id}`}
                className={styles.opener}
                lang={name.lang}
                aria-expanded={id === openId}
                onClick={() => onOpen(id)}
              >
                {name.text}
              </button>
              <StandingStrip rounds={rounds} words={words} />
              <span className={styles.trend}>{trend && said.trends[trend]}</span>
            </li>
          );
        })}
      </ul>
      {rows.length > most && (
        <Action onClick={() => setMost(most + atFirst)}>{said.showMore(Math.min(atFirst, rows.length - most))}</Action>
      )}
    </>
  );
}

/** The months the rounds were due in, above their places; in words each strip says its rounds itself. */
function RoundHeads({ rounds }: Pick<Props, 'rounds'>) {
  const { language } = useText();
  const { rounds: said } = overviewMoreText(language);
  const width = stripWidth(rounds.length);
  return (
    <div className={classes(styles.line, styles.heads)} aria-hidden>
      <span className={styles.headName} />
      <svg className={styles.headStrip} width={width} viewBox={`0 0 ${width} 28`} aria-hidden>
        {rounds.map((round, n) => {
          const [month, year] = formatMonth(round.dueOn, language);
          const x = n * (place.width + place.gap) + place.width / 2;
          return (
            <g key={round.id} className={styles.head}>
              <title>{`${localName(round, language).text}, ${said.due(formatDay(round.dueOn, language))}`}</title>
              <text x={x} y={11}>
                {month}
              </text>
              <text x={x} y={24}>
                {year}
              </text>
            </g>
          );
        })}
      </svg>
      <span className={styles.trend}>{said.trend}</span>
    </div>
  );
}
