import type { StandingWord } from '#bot/domain/standings.ts';
import { overviewMoreText } from '#tab/text/overview-more-text.ts';
import type { Words } from '#tab/text/text-context.tsx';

/** What stands for an initiative in a round, in words. */
export function standingWord(
  word: StandingWord | null,
  { language, words }: Pick<Words, 'language' | 'words'>,
): string {
  const { rounds } = overviewMoreText(language);
  if (word === null) return rounds.notAsked;
  if (word === 'missing' || word === 'excused' || word === 'waiting') return rounds.words[word];
  return words.health[word].word;
}
