import type { StandingRound } from '#bot/contract/standings.ts';
import type { StandingWord } from '#bot/domain/standings.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { overviewMoreText } from '#tab/text/overview-more-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { place, StandingSign } from './standing-sign.tsx';
import styles from './standing-strip.module.css';
import { standingWord } from './standing-word.ts';

type Props = {
  readonly rounds: readonly StandingRound[];
  readonly words: readonly (StandingWord | null)[];
};

/** One initiative over the rounds; to those who hear it, a sentence of its words. */
export function StandingStrip({ rounds, words }: Props) {
  const all = useText();
  const { rounds: said } = overviewMoreText(all.language);
  const cells = rounds.map((round, n) => {
    const word = words[n] ?? null;
    const sentence = said.said(localName(round, all.language).text, standingWord(word, all));
    return { id: round.id, word, sentence, x: n * (place.width + place.gap) };
  });
  const width = stripWidth(rounds.length);
  return (
    <svg
      className={styles.strip}
      role="img"
      aria-label={cells.map(({ sentence }) => sentence).join('. ')}
      width={width}
      viewBox={`0 0 ${width} ${place.height}`}
    >
      {cells.map(({ id, word, sentence, x }) => (
        <g key={id}>
          <title>{sentence}</title>
          <StandingSign word={word} x={x} />
        </g>
      ))}
    </svg>
  );
}

/** Of so many rounds, in the units of the picture. */
export function stripWidth(rounds: number): number {
  return Math.max(1, rounds * (place.width + place.gap) - place.gap);
}
