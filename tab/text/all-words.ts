import type { Language } from '#bot/domain/language.ts';
import { daWords } from '#bot/text/da-words.ts';
import { enWords } from '#bot/text/en-words.ts';

/** Every word for what the domain knows by code; the status words among them are in the first load already. */
export function allWords(language: Language): typeof daWords {
  return language === 'da' ? daWords : enWords;
}
