import type { List, ListCell } from '#bot/reports/table-list.ts';

/** A list with two columns. */
export function aList(overrides: Partial<List> = {}): List {
  return {
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    title: 'Beslutninger',
    partnership: 'Tryg By',
    isSample: false,
    madeFor: 'Koordinator Politi',
    createdAt: '2025-05-13T11:05:00.000Z',
    outOf: 1,
    columns: [
      { head: 'Tekst', width: 40 },
      { head: 'Frist', width: 12 },
    ],
    rows: [
      [
        { kind: 'text', text: 'Forlæng ordningen' },
        { kind: 'day', day: '2025-05-28' },
      ],
    ],
    hasLongTexts: false,
    ...overrides,
  };
}

/** A list with one cell a row. */
export function aListOf(...cells: readonly ListCell[]): List {
  return aList({ columns: [{ head: 'Tekst', width: 40 }], rows: cells.map((cell) => [cell]), outOf: cells.length });
}
