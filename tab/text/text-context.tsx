import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '#bot/domain/language.ts';
import type { daHealthWords } from '#bot/text/da-health-words.ts';
import type { TabText } from './da.ts';
import { danish } from './danish.ts';

export type Words = {
  readonly language: Language;
  readonly text: TabText;
  /** The status words, the same as in the chat; all others come with the pages that need them (see allWords). */
  readonly words: { readonly health: typeof daHealthWords };
};

const current = createContext<Words>(danish);

export function useText(): Words {
  return useContext(current);
}

export function InWords({ words, children }: { words: Words; children: ReactNode }) {
  return <current.Provider value={words}>{children}</current.Provider>;
}
