import type { StandingWord } from '#bot/domain/standings.ts';

export type Trend = 'better' | 'worse' | 'same';

/**
 * The newest word that was given beside the one given before it; null where two cannot be held together: an initiative
 * that is paused, not begun or without an answer stands neither better nor worse.
 */
export function trendOf(words: readonly (StandingWord | null)[]): Trend | null {
  const given = words.filter((word) => word !== null && word !== 'waiting' && word !== 'excused');
  const [before, now] = given.slice(-2).map((word) => gravity[word]);
  if (before === undefined || now === undefined) return null;
  if (now === before) return 'same';
  return now < before ? 'better' : 'worse';
}

const gravity: Partial<Record<StandingWord, number>> = { done: 0, on_track: 0, attention: 1, action: 2 };
