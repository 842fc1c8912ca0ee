import type { ExtractFormat } from '#bot/domain/extract-format.ts';

/** How everything about an initiative is fetched. */
export const daExtracting = {
  extractFormats: { docx: 'Word', json: 'JSON' } satisfies Record<ExtractFormat, string>,
  extractAs: (name: string, format: string) => `${name} som ${format}`,
  initiative: {
    heading: 'Hent alt om indsatsen',
    text: 'Til en anmodning om aktindsigt: statusser, beslutninger, svar til runderne og beskrivelsens udgaver, som du selv må se dem. Kladder er ikke med. Det bliver noteret i Hændelser.',
    from: 'Fra og med',
    to: 'Til og med',
  },
  person: {
    name: 'Hent alt om dig',
    text: 'Hvad du står som, hvad du har skrevet, dine kladder, beskeder til dig og hændelser. Hvad der ikke er med, står i filen.',
    about: (name: string) => `Hent alt om ${name}`,
  },
};
