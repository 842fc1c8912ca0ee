/** What everything about somebody or something can be fetched as: for people, and for machines. */
export const extractFormats = ['docx', 'json'] as const;
export type ExtractFormat = (typeof extractFormats)[number];
