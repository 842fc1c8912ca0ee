import type { daFetching } from './da-fetching.ts';

export const enFetching: typeof daFetching = {
  fetchAs: 'Fetch as',
  formats: { xlsx: 'Excel', csv: 'CSV', docx: 'Word' },
  label: (list, format) => `Fetch ${list} as ${format}`,
  fetching: 'Fetching the file …',
  fetched: 'The file is fetched.',
};
