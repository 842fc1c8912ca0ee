import { formatNumber } from '#bot/text/format.ts';

/** What each of a group's meetings begins with. */
export const daUsualAgenda = {
  heading: 'Faste punkter på dagsordenen',
  text: 'Det er de punkter, gruppens nye dagsordener begynder med. En dagsorden, der allerede er rettet, bliver, som den er.',
  show: 'Ret de faste punkter',
  hide: 'Skjul de faste punkter',
  loading: 'Henter de faste punkter',
  group: 'Gruppe',
  of: (group: string) => `Faste punkter: ${group}`,
  list: 'Faste punkter',
  titleOf: (number: number) => `Titel på punkt ${formatNumber(number, 'da')}`,
  untitled: (number: number) => `punkt ${formatNumber(number, 'da')}`,
  which: 'Punkt, der skal tilføjes',
  own: 'Eget punkt',
  add: 'Tilføj punkt',
  added: (number: number) => `Punkt ${formatNumber(number, 'da')} er tilføjet. Husk at gemme.`,
  moved: (title: string, number: number) => `${title} er nu punkt ${formatNumber(number, 'da')}. Husk at gemme.`,
  removed: (title: string) => `${title} er fjernet. Husk at gemme.`,
  save: 'Gem faste punkter',
  saved: 'De faste punkter er gemt.',
  required: 'Skriv en titel.',
};
