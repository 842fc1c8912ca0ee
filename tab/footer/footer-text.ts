/** Words below every page. */
export const footerText = {
  da: {
    help: 'Hjælp',
    about: 'Om løsningen',
    accessibility: 'Tilgængelighedserklæring',
    privacy: 'Personoplysninger',
  },
  en: { help: 'Help', about: 'About', accessibility: 'Accessibility statement', privacy: 'Personal data' },
} as const;
