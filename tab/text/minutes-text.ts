import type { Language } from '#bot/domain/language.ts';
import { daMinutes } from '#bot/text/da-minutes.ts';
import { enMinutes } from '#bot/text/en-minutes.ts';
import { daMinutesPage } from './da-minutes-page.ts';
import { enMinutesPage } from './en-minutes-page.ts';

const danish = { said: daMinutes, own: daMinutesPage };

/** The chat's words of minutes, and the tab's own around them. */
export function minutesText(language: Language): typeof danish {
  return language === 'da' ? danish : { said: enMinutes, own: enMinutesPage };
}
