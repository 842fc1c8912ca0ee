import type { Language } from '#bot/domain/language.ts';
import { daUsualAgenda } from './da-usual-agenda.ts';
import { enUsualAgenda } from './en-usual-agenda.ts';

/** Words of the groups' usual agendas; they come with the section that edits them. */
export function usualAgendaText(language: Language): typeof daUsualAgenda {
  return language === 'da' ? daUsualAgenda : enUsualAgenda;
}
