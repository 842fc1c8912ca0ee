import { createContext, useContext } from 'react';
import type { Language } from '#bot/domain/language.ts';
import { da, type TrialText } from './text-da.ts';
import { en } from './text-en.ts';

export type TrialWords = { readonly language: Language; readonly text: TrialText };

export function trialWords(language: Language): TrialWords {
  return { language, text: language === 'da' ? da : en };
}

const Words = createContext<TrialWords>(trialWords('da'));
export const InTrialWords = Words.Provider;

export function useTrialWords(): TrialWords {
  return useContext(Words);
}
