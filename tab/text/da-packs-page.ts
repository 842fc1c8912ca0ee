/** What the tab says around meeting packs; the editions have the chat's words. */
export const daPacksPage = {
  heading: 'Mødepakker',
  text: 'Statusrundens mødepakker. Hver er lavet af den lukkede runde og ændres aldrig.',
  loading: 'Henter mødepakkerne',
  making: 'Laver mødepakken …',
  number: (number: string, when: string) => `Nr. ${number}, lavet ${when}`,
  get: { html: 'HTML', docx: 'Word', pdf: 'PDF', json: 'JSON' },
  getOf: (format: string, number: string) => `${format}: hent mødepakke nr. ${number}`,
  got: 'Mødepakken er hentet.',
  downloads: (number: string) => `Hvem får nr. ${number}, og hvad er nyt?`,
  sent: 'Sendt',
  notSent: 'Ikke sendt',
  toBeSent: 'Får den, når den sendes',
  notTaken: 'ikke hentet',
  takenAt: (when: string) => `senest hentet ${when}`,
  noReaders: 'Der er ingen at sende den til endnu.',
  forPrint: 'Til print',
};
