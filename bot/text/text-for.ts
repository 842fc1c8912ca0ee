import type { Language } from '#bot/domain/language.ts';
import { da, type Text } from './da.ts';
import { en } from './en.ts';

/** All words in one language. */
export function textFor(language: Language): Text {
  return texts[language];
}

const texts: Readonly<Record<Language, Text>> = { da, en };
