import type { Language } from '#bot/domain/language.ts';

const marks: Readonly<Record<Language, string>> = { da: 'fratrådt', en: 'has left' };

/** Somebody who has left, where they still stand. */
export function leftName(name: string, language: Language): string {
  return `${name} (${marks[language]})`;
}
