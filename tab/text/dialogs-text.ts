import type { Language } from '#bot/domain/language.ts';
import { daDialogs } from './da-dialogs.ts';
import { enDialogs } from './en-dialogs.ts';

/** Words of the pages that stand where the tab cannot be yet; they come with those pages. */
export function dialogsText(language: Language): typeof daDialogs {
  return language === 'da' ? daDialogs : enDialogs;
}
