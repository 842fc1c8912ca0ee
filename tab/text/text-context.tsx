import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '#bot/domain/language.ts';
import type { daWords } from '#bot/text/da-words.ts';
import type { TabText } from './da.ts';
import { danish } from './danish.ts';

export type Words = {
  readonly language: Language;
  readonly text: TabText;
  /** The partnership's words for codes, the same as in the chat. */
  readonly words: typeof daWords;
};

const current = createContext<Words>(danish);

export function useText(): Words {
  return useContext(current);
}

export function InWords({ words, children }: { words: Words; children: ReactNode }) {
  return <current.Provider value={words}>{children}</current.Provider>;
}
