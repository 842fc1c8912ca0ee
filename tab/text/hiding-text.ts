import type { Language } from '#bot/domain/language.ts';
import { daHiding } from './da-hiding.ts';
import { enHiding } from './en-hiding.ts';

/** Words of reporting personal data, and of what is hidden; they come with what shows them. */
export function hidingText(language: Language): typeof daHiding {
  return language === 'da' ? daHiding : enHiding;
}
