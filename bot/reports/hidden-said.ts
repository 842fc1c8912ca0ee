import { sayHiddenIn } from '#bot/domain/hidden-text.ts';
import type { Language } from '#bot/domain/language.ts';
import { hiddenSentence } from '#bot/text/hidden-sentence.ts';

/** What a file is made of, with a sentence where a text is hidden: every file begins with it. */
export function hiddenSaid<T extends object>(content: T, language: Language): T {
  return sayHiddenIn(content, hiddenSentence(language));
}
