/** The link to what is shown, and what became of copying it. */
export const linkText = {
  da: {
    copy: 'Kopiér link',
    copied: 'Linket er kopieret.',
    refused: 'Teams lader ikke siden kopiere. Markér linket, og kopiér det selv.',
    link: 'Link til det, du ser',
  },
  en: {
    copy: 'Copy link',
    copied: 'The link is copied.',
    refused: 'Teams does not let the page copy. Select the link and copy it yourself.',
    link: 'Link to what you see',
  },
} as const;
