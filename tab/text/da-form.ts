/** The tab's own words around the status form; the fields' words are the card's. */
export const daForm = {
  loading: 'Henter formularen',
  back: 'Tilbage til indsatsen',
  backToAnswer: 'Tilbage til svaret',
  onBehalf: (name: string) =>
    `Du skriver for ${name}, som bliver bedt om at bekræfte det. Det står ved svaret, at det er dig, der skrev.`,
  due: (weekday: string) => `Frist: ${weekday}`,
  lateUntil: (weekday: string) =>
    `Fristen er overskredet. Status kan sendes til og med ${weekday} og bliver markeret som sendt for sent.`,
  returned: (name: string, when: string) => `${name} har sendt status retur ${when}`,
  draft: {
    save: 'Gem kladde',
    from: (when: string) => `Din kladde fra ${when} er sat ind. Kun du kan se den.`,
    saved: (time: string) => `Kladden er gemt kl. ${time}. Kun du kan se den.`,
    masked: 'Noget ligner et CPR-nummer. Tallet er ikke gemt i kladden.',
    notSaved: 'Kladden er ikke gemt. Vi prøver igen, når du skriver videre.',
    discard: 'Slet kladde',
    discarded: 'Kladden er slettet.',
    empty: 'Der er ikke skrevet noget endnu.',
  },
  sent: (time: string, version: number) => `Status er sendt kl. ${time}. Den er gemt som version ${version}.`,
  sentUnchanged: (time: string) => `Den uændrede status er sendt kl. ${time}.`,
  sentLate: 'Den er markeret som sendt efter fristen.',
  closed: (round: string) => `${round} er lukket, så status er ikke sendt.`,
  closedKept: 'Det, du skrev, er gemt som din kladde.',
  closedAsk: 'Kontakt en koordinator, hvis noget skal med:',
  unchangedWhy: 'Status er gul eller rød. Skriv i begrundelsen, hvorfor den er uændret, og tryk igen.',
  more: 'Flere felter',
  noChoice: 'Intet valgt',
  charactersLeft: (left: number) => `${left} tegn tilbage`,
};
