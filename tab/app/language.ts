import { type Language, languageOf } from '#bot/domain/language.ts';

/** `?lang=` first, then Teams' locale; outside Teams Danish. */
export function chosenLanguage(search: string, locale: string | null): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (asked === 'en' || asked === 'da') return asked;
  return languageOf(locale);
}
