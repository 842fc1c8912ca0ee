import type { Update } from '#bot/contract/initiative-detail.ts';
import type { Language } from '#bot/domain/language.ts';
import { allWords } from '#tab/text/all-words.ts';
import { initiativeText } from '#tab/text/initiative-text.ts';

/** Who answered; of what a coordinator entered, also for whom. */
export function authorOf({ author, authorRole, onBehalfOf }: Update, language: Language): string {
  const said = initiativeText(language);
  if (onBehalfOf) return said.update.onBehalf(author.name, onBehalfOf.name);
  return said.update.by(author.name, allWords(language).authorRoles[authorRole]);
}
