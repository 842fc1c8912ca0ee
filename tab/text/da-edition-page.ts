import type { editExtras } from '#bot/domain/pack-edit.ts';

/** The tab's words around the meeting edition of an answer; the fields have the status form's names. */
export const daEditionPage = {
  heading: 'Udgave til mødet',
  /** To coordinators. */
  text: 'Forkort eller ret en tekst til mødet. Svaret selv ændres ikke, tovholderen får besked, og pakken viser, at teksten er redigeret.',
  /** To those who answer for the initiative. */
  textForLeads: 'Sådan læses dine tekster i mødepakken. Dit eget svar er ikke ændret.',
  nothing: 'Runden er ikke lukket endnu, eller ingen har svaret. Udgaver til mødet skrives, når runden er lukket.',
  loading: 'Henter udgaven',
  states: { none: 'Som svaret', edited: 'Redigeret', outdated: 'Redigeret ved et tidligere svar' },
  by: (name: string, when: string) => `Redigeret af ${name} ${when}`,
  byNobody: (when: string) => `Redigeret ${when}`,
  open: (initiative: string) => `Udgave til mødet: ${initiative}`,
  write: 'Skriv udgave',
  read: 'Læs udgave',
  close: 'Luk',
  save: 'Gem udgave',
  saved: 'Udgaven er gemt. Lav en ny mødepakke for at få den med.',
  original: 'Svaret',
  edited: 'Til mødet',
  originalOf: (field: string) => `${field}: svaret`,
  editedOf: (field: string) => `${field}: til mødet`,
  changed: 'Rettet',
  same: 'Som svaret',
  leftOut: 'Udelades ved mødet',
  changedText: 'Overstreget: står ikke i udgaven.',
  takeOriginal: 'Brug svaret',
  takeOriginalOf: (field: string) => `Brug svaret: ${field}`,
  added: {
    recommendation: 'Indstilling til mødet',
    consequence: 'Konsekvens, hvis der ikke besluttes noget',
  } satisfies Record<(typeof editExtras)[number], string>,
  addedHint: 'Står på side 1, når indsatsen beder om hjælp eller en beslutning.',
  outdated: 'Der er en udgave til et tidligere svar. Den står ikke i nye pakker. Her er den:',
  takeOutdated: 'Sæt den tidligere udgave ind',
};
