import type { List, ListCell } from './table-list.ts';

/** One kind of thing in it. Each row is a section of its own, named by its first two cells. */
export type ExtractPart = {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ListCell[])[];
};

/** Everything about somebody or something, before it has a format. */
export type Extract = Pick<
  List,
  'language' | 'timeZone' | 'title' | 'partnership' | 'isSample' | 'madeFor' | 'createdAt'
> & {
  /** What it is about, from when, and what does not stand in it. */
  readonly about: readonly (readonly [label: string, value: string])[];
  readonly parts: readonly ExtractPart[];
  /** The same for a machine, field by field. */
  readonly content: object;
};
