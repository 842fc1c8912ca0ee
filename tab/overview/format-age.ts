import type { Language } from '#bot/domain/language.ts';

/** How long before `at` it was, in whole days, from two months on in months: `for 12 dage siden`, `i går`. */
export function formatAge(instant: string, at: string, language: Language): string {
  const days = Math.round((Date.parse(instant) - Date.parse(at)) / 86_400_000);
  const [value, unit] = days > -60 ? ([days, 'day'] as const) : ([Math.round(days / 30), 'month'] as const);
  return ages[language].format(Math.min(value, 0), unit);
}

const ages: Readonly<Record<Language, Intl.RelativeTimeFormat>> = {
  da: new Intl.RelativeTimeFormat('da', { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat('en', { numeric: 'auto' }),
};
