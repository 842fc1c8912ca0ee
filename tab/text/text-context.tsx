import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '#bot/domain/language.ts';
import { daRefusal } from '#bot/text/da-refusal.ts';
import { daWords } from '#bot/text/da-words.ts';
import { enRefusal } from '#bot/text/en-refusal.ts';
import { enWords } from '#bot/text/en-words.ts';
import { da, type TabText } from './da.ts';
import { en } from './en.ts';

export type Words = {
  readonly language: Language;
  readonly text: TabText;
  /** The partnership's words for codes, the same as in the chat. */
  readonly words: typeof daWords;
  readonly refusals: typeof daRefusal;
};

const danish: Words = { language: 'da', text: da, words: daWords, refusals: daRefusal };
const english: Words = { language: 'en', text: en, words: enWords, refusals: enRefusal };
const current = createContext<Words>(danish);

export function useText(): Words {
  return useContext(current);
}

export function textIn(language: Language): Words {
  return language === 'da' ? danish : english;
}

export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  return <current.Provider value={textIn(language)}>{children}</current.Provider>;
}
