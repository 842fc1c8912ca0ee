import { sayHidden } from '#bot/domain/hidden-text.ts';
import { languageOf } from '#bot/domain/language.ts';
import { hiddenSentence } from '#bot/text/hidden-sentence.ts';

/** An answer as it came, with a sentence in the page's language where a text is hidden. The sentences need no escaping. */
export function withHiddenSaid(json: string): string {
  return sayHidden(json, hiddenSentence(languageOf(document.documentElement.lang)));
}
