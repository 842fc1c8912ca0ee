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
  person: 'Alt om personen',
  register: 'I registret',
  signIns: 'Knyttet til en Microsoft-konto',
  drafts: 'Kladder',
  deliveries: 'Beskeder til personen',
  audit: 'Hændelser af og om personen',
  deliveryStates: { waiting: 'Venter', sent: 'Sendt', failed: 'Ikke kommet frem', dropped: 'Ikke sendt' },
  notInPerson:
    'Svar på mødeindkaldelser, stemmer i skriftlige behandlinger, svar på referater og beskeder om møder: de står på mødet. Hvordan personen er kendt hos Microsoft Entra: det ved organisationen selv. Andres kladder er aldrig med.',
  auditBack: (when: string) => `Kun tilbage til ${when}: der er flere, end en fil tager. Resten står i Drift.`,
};
