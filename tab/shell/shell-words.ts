import type { Language } from '#bot/domain/language.ts';

/** What is read before any of the tab's own words have come. */
export const shellWords: Readonly<Record<Language, { readonly name: string; readonly loading: string }>> = {
  da: { name: 'Tryg Overblik', loading: 'Henter overblikket' },
  en: { name: 'Tryg Overblik', loading: 'Loading the overview' },
};
