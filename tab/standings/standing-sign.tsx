import type { StandingWord } from '#bot/domain/standings.ts';
import styles from './standing-strip.module.css';

/** Of one place in a strip, in the units of its picture. */
export const place = { width: 40, height: 26, gap: 4 } as const;

/** A place in a strip: each word has a form of its own, so that it reads without colour. `x` is where it begins. */
export function StandingSign({ word, x }: { readonly word: StandingWord | null; readonly x: number }) {
  return (
    <g transform={`translate(${x} 0)`} className={styles[word ?? 'none']}>
      <rect className={styles.ground} x={1} y={1} width={place.width - 2} height={place.height - 2} rx={4} />
      <path className={isFilled(word) ? styles.filled : styles.drawn} d={forms[word ?? 'none']} />
    </g>
  );
}

/** Around the middle of the place, at 20, 13. */
const forms: Readonly<Record<StandingWord | 'none', string>> = {
  on_track: 'M14 13.5l4 4 8-8.5',
  attention: 'M20 6.5v8M20 18.2v1.6',
  action: 'M20 6l7 13H13z',
  not_started: 'M20 7.5a5.5 5.5 0 1 0 .01 0z',
  paused: 'M17 7.5v11M23 7.5v11',
  done: 'M14.5 7.5h11v11h-11z',
  missing: 'M17.4 10.2a2.7 2.7 0 1 1 4 2.3c-1 .6-1.4 1-1.4 2M20 18.3v.4',
  excused: 'M14 13h12',
  waiting: 'M14.5 12h2v2h-2zM19 12h2v2h-2zM23.5 12h2v2h-2z',
  none: '',
};

function isFilled(word: StandingWord | null): boolean {
  return word === 'action' || word === 'done' || word === 'waiting';
}
