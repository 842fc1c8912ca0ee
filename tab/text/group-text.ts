import type { Language } from '#bot/domain/language.ts';
import { daAgenda } from '#bot/text/da-agenda.ts';
import { daMeetings } from '#bot/text/da-meetings.ts';
import { enAgenda } from '#bot/text/en-agenda.ts';
import { enMeetings } from '#bot/text/en-meetings.ts';
import { daAgendaPage } from './da-agenda-page.ts';
import { daDecisions } from './da-decisions.ts';
import { daGroupPages } from './da-group-pages.ts';
import { daMeetingPages } from './da-meeting-pages.ts';
import { enAgendaPage } from './en-agenda-page.ts';
import { enDecisions } from './en-decisions.ts';
import { enGroupPages } from './en-group-pages.ts';
import { enMeetingPages } from './en-meeting-pages.ts';

const danish = {
  own: daGroupPages,
  decisions: daDecisions,
  pages: daMeetingPages,
  agenda: daAgendaPage,
  points: daAgenda,
  meetings: daMeetings,
};
export type GroupText = typeof danish;

/** Words of the pages of meetings, agenda and decisions; they come with those pages. */
export function groupText(language: Language): GroupText {
  if (language === 'da') return danish;
  return {
    own: enGroupPages,
    decisions: enDecisions,
    pages: enMeetingPages,
    agenda: enAgendaPage,
    points: enAgenda,
    meetings: enMeetings,
  };
}
