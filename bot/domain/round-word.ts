import { type Health, healthWords } from './status-update.ts';

/** What stands for an initiative in one round: a lead's word, or that none was given or was owed. */
export const roundWords = [...healthWords, 'missing', 'excused'] as const;

export type RoundWord = {
  readonly roundId: string;
  readonly word: (typeof roundWords)[number];
  /** Domain instant (ISO, UTC) at which the round first had a word here; orders rounds without reading them. */
  readonly at: string;
};

/** So many rounds are kept of each initiative, and shown of all: two years of a partnership that asks quarterly. */
export const mostRoundsKept = 8;

/** The words with this one in its round's place. A corrected answer keeps the place of the first. */
export function withRoundWord(words: readonly RoundWord[], word: RoundWord): readonly RoundWord[] {
  const earlier = words.find(({ roundId }) => roundId === word.roundId);
  const others = words.filter(({ roundId }) => roundId !== word.roundId);
  return [...others, { ...word, at: earlier?.at ?? word.at }]
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .slice(-mostRoundsKept);
}

export function isHealthWord(word: RoundWord['word']): word is Health {
  return word !== 'missing' && word !== 'excused';
}
