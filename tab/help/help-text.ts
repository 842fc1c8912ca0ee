/** Words around the guides. */
export const helpText = {
  da: {
    heading: 'Hjælp',
    text: 'Korte vejledninger. Mangler du noget, så skriv hjælp til botten, eller spørg en koordinator.',
    choose: 'Vælg vejledning',
    back: 'Tilbage',
  },
  en: {
    heading: 'Help',
    text: 'Short guides. If you miss something, write help to the bot or ask a coordinator.',
    choose: 'Choose a guide',
    back: 'Back',
  },
} as const;
