import type { Language } from '#bot/domain/language.ts';
import { daInitiative } from './da-initiative.ts';
import { enInitiative } from './en-initiative.ts';

export function initiativeText(language: Language): typeof daInitiative {
  return language === 'da' ? daInitiative : enInitiative;
}
