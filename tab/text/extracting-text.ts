import type { Language } from '#bot/domain/language.ts';
import { daExtracting } from './da-extracting.ts';
import { enExtracting } from './en-extracting.ts';

/** Words of fetching everything about somebody or something; they come with its buttons. */
export function extractingText(language: Language): typeof daExtracting {
  return language === 'da' ? daExtracting : enExtracting;
}
