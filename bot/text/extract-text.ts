import type { Language } from '#bot/domain/language.ts';
import { daExtracts } from './da-extracts.ts';
import { enExtracts } from './en-extracts.ts';

/** The words of files with everything about somebody or something; apart from those of chat and tab. */
export function extractTextFor(language: Language): typeof daExtracts {
  return language === 'da' ? daExtracts : enExtracts;
}
