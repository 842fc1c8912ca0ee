import type { Trouble } from '#tab/api/trouble.ts';
import { troubleWords } from '#tab/screens/trouble-words.ts';
import { refusalText } from './refusal-text.ts';
import type { Words } from './text-context.tsx';

/** Why something was not done, as one sentence that says what to do. */
export function troubleSentence(trouble: Trouble, words: Words): string {
  return troubleWords(trouble, words, refusalText(words.language)).text;
}
