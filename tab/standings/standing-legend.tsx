import type { StandingWord } from '#bot/domain/standings.ts';
import { overviewMoreText } from '#tab/text/overview-more-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { place, StandingSign } from './standing-sign.tsx';
import { standingWord } from './standing-word.ts';
import styles from './standings.module.css';

const order: readonly StandingWord[] = [
  'action',
  'attention',
  'on_track',
  'done',
  'paused',
  'not_started',
  'missing',
  'waiting',
  'excused',
];

/** What the signs mean that occur. */
export function StandingLegend({ occurring }: { readonly occurring: ReadonlySet<StandingWord | null> }) {
  const words = useText();
  const shown = order.filter((word) => occurring.has(word));
  return (
    <ul className={styles.legend} aria-label={overviewMoreText(words.language).rounds.legend}>
      {shown.map((word) => (
        <li key={word}>
          <svg width={28} viewBox={`0 0 ${place.width} ${place.height}`} aria-hidden>
            <StandingSign word={word} x={0} />
          </svg>
          {standingWord(word, words)}
        </li>
      ))}
    </ul>
  );
}
