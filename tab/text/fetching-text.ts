import type { Language } from '#bot/domain/language.ts';
import { daFetching } from './da-fetching.ts';
import { enFetching } from './en-fetching.ts';

/** Words of fetching a list as a file; they come with its buttons. */
export function fetchingText(language: Language): typeof daFetching {
  return language === 'da' ? daFetching : enFetching;
}
