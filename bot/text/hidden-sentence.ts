import type { Language } from '#bot/domain/language.ts';
import { formatDay } from './format.ts';

/** What stands where a text is hidden: since when (local ISO date), and why. */
export function hiddenSentence(language: Language): (day: string) => string {
  return (day) =>
    language === 'da'
      ? `Teksten er skjult den ${formatDay(day, language)}, fordi den kan indeholde personoplysninger.`
      : `The text was hidden on ${formatDay(day, language)} because it may contain personal data.`;
}

/** Stands in the name of a file in which a text has been hidden since it was first made. */
export function correctedWord(language: Language): string {
  return language === 'da' ? 'RETTET' : 'CORRECTED';
}
