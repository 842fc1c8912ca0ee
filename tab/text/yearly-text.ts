import type { Language } from '#bot/domain/language.ts';
import { daRound } from '#bot/text/da-round.ts';
import { daYearly } from '#bot/text/da-yearly.ts';
import { enRound } from '#bot/text/en-round.ts';
import { enYearly } from '#bot/text/en-yearly.ts';
import { daYearlyPage } from './da-yearly-page.ts';
import { enYearlyPage } from './en-yearly-page.ts';

const danish = { said: daYearly, own: daYearlyPage, verdicts: daRound.verdicts };
export type YearlyPageText = typeof danish;

/** The chat's words of the yearly status, and the tab's own around them. */
export function yearlyText(language: Language): YearlyPageText {
  if (language === 'da') return danish;
  return { said: enYearly, own: enYearlyPage, verdicts: enRound.verdicts };
}
