import type { ListFormat } from '#bot/domain/list-format.ts';

/** How a list is fetched as a file. */
export const daFetching = {
  fetchAs: 'Hent som',
  formats: { xlsx: 'Excel', csv: 'CSV', docx: 'Word' } satisfies Record<ListFormat, string>,
  /** For those who hear the button alone. */
  label: (list: string, format: string) => `Hent ${list} som ${format}`,
  fetching: 'Henter filen …',
  fetched: 'Filen er hentet.',
};
