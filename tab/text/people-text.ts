import type { Language } from '#bot/domain/language.ts';
import { daMeetings } from '#bot/text/da-meetings.ts';
import { enMeetings } from '#bot/text/en-meetings.ts';
import { daPeoplePage } from './da-people-page.ts';
import { enPeoplePage } from './en-people-page.ts';

const danish = { own: daPeoplePage, groups: daMeetings.groups };
export type PeopleText = typeof danish;

/** The page of people's own words, and the chat's names of the groups. */
export function peopleText(language: Language): PeopleText {
  return language === 'da' ? danish : { own: enPeoplePage, groups: enMeetings.groups };
}
