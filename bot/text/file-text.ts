import type { Language } from '#bot/domain/language.ts';
import { daFile } from './da-file.ts';
import { enFile } from './en-file.ts';

/** What a file says of itself; not among the words of chat and tab. */
export function fileTextFor(language: Language): typeof daFile {
  return language === 'da' ? daFile : enFile;
}
