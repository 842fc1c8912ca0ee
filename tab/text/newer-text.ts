import type { Language } from '#bot/domain/language.ts';
import { daNewer } from './da-newer.ts';
import { enNewer } from './en-newer.ts';

/** Words of a tab that is older than the server; they are there before they are needed. */
export function newerText(language: Language): typeof daNewer {
  return language === 'da' ? daNewer : enNewer;
}
