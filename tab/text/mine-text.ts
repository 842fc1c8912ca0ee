import type { Language } from '#bot/domain/language.ts';
import { daMeetings } from '#bot/text/da-meetings.ts';
import { enMeetings } from '#bot/text/en-meetings.ts';
import { daMinePage } from './da-mine-page.ts';
import { enMinePage } from './en-mine-page.ts';

const danish = { own: daMinePage, meetings: daMeetings };

/** Words of one's own page, and those of meetings; they come with it. */
export function mineText(language: Language): typeof danish {
  return language === 'da' ? danish : { own: enMinePage, meetings: enMeetings };
}
