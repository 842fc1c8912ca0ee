/** What a list can be fetched as: for Excel, for any other program, for Word. */
export const listFormats = ['xlsx', 'csv', 'docx'] as const;
export type ListFormat = (typeof listFormats)[number];
