import type { Language } from '#bot/domain/language.ts';
import type { Said } from './screen.ts';

export function inWords([da, en]: Said, language: Language): string {
  return language === 'da' ? da : en;
}
