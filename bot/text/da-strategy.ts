/** Words of the strategy's files: the headings of an initiative's page on the website. */
export const daStrategy = {
  page: {
    sections: {
      goal: 'Mål',
      focusSentence: 'Fokus',
      theme: 'Overskrift',
      already: 'Hvad gør vi allerede på området',
      focus: 'Hvad skal vi have fokus på',
      targetGroup: 'Målgruppe',
      partners: 'Samarbejdspartnere',
      contact: 'Kontakt',
    },
    leads: 'Tovholder',
    noLead: 'Ingen tovholder lige nu',
    goals: 'Strategiens mål',
    inForce: (day: string) => `Gælder fra ${day}`,
    file: 'indsats',
    page: { before: 'Side ', between: ' af ' },
  },
};
export type StrategyFileText = typeof daStrategy;
