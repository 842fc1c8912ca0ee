import type { Language } from '#bot/domain/language.ts';

/** Where and for whom a moment is written. `timeZone` is an IANA zone. */
export type Place = { readonly language: Language; readonly timeZone: string };

/** British English: day before month and a 24-hour clock, as English readers in Denmark expect. */
const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** An ISO instant as `13. maj 2025 kl. 13.05` or `13 May 2025 at 13:05`. */
export function formatInstant(instant: string, place: Place): string {
  const joint = place.language === 'da' ? ' kl. ' : ' at ';
  const day = format(new Date(instant), place, { dateStyle: 'long' });
  return `${day}${joint}${formatTime(instant, place)}`;
}

/** An ISO instant with its weekday: `tirsdag den 13. maj 2025 kl. 13.05` or `Tuesday 13 May 2025 at 13:05`. */
export function formatInstantOnWeekday(instant: string, place: Place): string {
  const weekday = format(new Date(instant), place, { weekday: 'long' });
  const joint = place.language === 'da' ? ' den ' : ' ';
  return `${weekday}${joint}${formatInstant(instant, place)}`;
}

/** The day on which an ISO instant fell: `13. maj 2025` or `13 May 2025`. */
export function formatDayOf(instant: string, place: Place): string {
  return format(new Date(instant), place, { dateStyle: 'long' });
}

/** The day on which an ISO instant fell, for a column: `17. dec. 2024` or `17 Dec 2024`. */
export function formatBriefDayOf(instant: string, place: Place): string {
  return format(new Date(instant), place, { dateStyle: 'medium' });
}

/** The clock time of an ISO instant: `13.05` or `13:05`. */
export function formatTime(instant: string, place: Place): string {
  return format(new Date(instant), place, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** A local time `HH:MM` as `12.00` or `12:00`. */
export function formatClock(time: string, language: Language): string {
  return language === 'da' ? time.replace(':', '.') : time;
}

/** A local ISO date as `28. maj 2025` or `28 May 2025`. */
export function formatDay(day: string, language: Language): string {
  return format(startOf(day), utc(language), { dateStyle: 'long' });
}

/** A local ISO date with its weekday: `onsdag den 28. maj 2025` or `Wednesday 28 May 2025`. */
export function formatWeekday(day: string, language: Language): string {
  const weekday = format(startOf(day), utc(language), { weekday: 'long' });
  const joint = language === 'da' ? ' den ' : ' ';
  return `${weekday}${joint}${formatDay(day, language)}`;
}

/** A day of every year, `MM-DD`, as `24. december` or `24 December`. */
export function formatYearlyDay(day: string, language: Language): string {
  return format(startOf(`2024-${day}`), utc(language), { day: 'numeric', month: 'long' });
}

/** A local ISO date for a narrow column: `28.05.2025` or `28/05/2025`. */
export function formatShortDay(day: string, language: Language): string {
  return format(startOf(day), utc(language), { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** `1.234.567,5` or `1,234,567.5`. */
export function formatNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(number);
}

/** `borgere, samråd og frivillige` or `citizens, local councils and volunteers`. */
export function formatList(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(parts);
}

/** The word that goes with a count. Both languages know only one and many. */
export function plural(count: number, forms: { readonly one: string; readonly many: string }): string {
  return count === 1 ? forms.one : forms.many;
}

/** Kept, as making one costs a hundred times what using it does: one for each zone, language and form. */
const made = new Map<string, Intl.DateTimeFormat>();

function format(date: Date, { language, timeZone }: Place, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${timeZone} ${JSON.stringify(options)}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone });
  made.set(key, known);
  return known.format(date);
}

/** A local day has no zone of its own: it is read and written in the same one, so that it never shifts. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function utc(language: Language): Place {
  return { language, timeZone: 'UTC' };
}
