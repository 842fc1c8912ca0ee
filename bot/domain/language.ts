/** The languages the product speaks. What people write is kept in theirs and never translated. */
export type Language = 'da' | 'en';

/** Locales whose readers are better served by Danish than by English. */
const READS_DANISH = ['da', 'nb', 'nn', 'no', 'sv', 'fo', 'kl'];

/** A BCP 47 locale such as `da-DK` → the language to answer in; none given means Danish. */
export function languageOf(locale: string | null | undefined): Language {
  if (!locale) return 'da';
  const primary = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return READS_DANISH.includes(primary) ? 'da' : 'en';
}
