/** What stands in a file with everything about one initiative. */
export const daExtracts = {
  initiative: 'Alt om indsatsen',
  period: 'Periode',
  wholePeriod: 'Fra begyndelsen til nu',
  from: (day: string) => `Fra og med ${day}`,
  to: (day: string) => `til og med ${day}`,
  notIn: 'Ikke med i filen',
  notInInitiative:
    'Kladder, påmindelser, mødepunkter, referater, skriftlige behandlinger, mødepakker og hændelser. De findes hver for sig under runden, mødet og Drift.',
  parts: {
    updates: 'Statusser',
    requests: 'Spurgt i runderne',
    decisions: 'Beslutninger',
    descriptions: 'Beskrivelsens udgaver',
  },
  handledBy: 'Behandlet af',
  handledAt: 'Behandlet',
  validFrom: 'Gælder fra',
  first: 'Teksten fra begyndelsen',
  writtenBy: 'Skrevet af',
  writtenAt: 'Skrevet',
};
