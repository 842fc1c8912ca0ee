import type { Language } from '#bot/domain/language.ts';

/** A local ISO date as two short lines above a column: `maj`, `2025`. */
export function formatMonth(day: string, language: Language): readonly [month: string, year: string] {
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );
  return [month, day.slice(0, 4)];
}
