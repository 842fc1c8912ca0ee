import type { Language } from '#bot/domain/language.ts';
import type { PackHealth } from '#bot/domain/pack.ts';

/** What somebody in the partnership wrote or named, in their language: never translated, never read as markup. */
export type Written = { readonly written: string; readonly lang: Language };

/** A status: its sign and its word always stand together. */
export type Sign = { readonly sign: string; readonly word: string; readonly health: PackHealth };

export type Piece = string | Written | Sign;

/** Pieces that stand in one line, one after the other. */
export type Said = readonly Piece[];

export type Fact = { readonly label: string; readonly said: Said };

export type Column = {
  readonly head: string;
  /** Stands above the head. */
  readonly sign?: string;
  /** Of the table's width; all of a table's together are 100. */
  readonly share: number;
  readonly isNumber?: boolean;
};

export type Table = {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly Said[])[];
  /** A last row that sums the others up, or null. */
  readonly total: readonly Said[] | null;
};

/** One thing below the other, as every format can show it. */
export type Block =
  /** `startsPage`: on a new page where there are pages. */
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly said: Said; readonly startsPage: boolean }
  | { readonly kind: 'paragraph'; readonly said: Said; readonly tone: 'plain' | 'quiet' | 'notice' }
  /** `beside`: short ones, label and value in one line; `above`: longer texts below their label. */
  | { readonly kind: 'facts'; readonly layout: 'beside' | 'above'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly Said[] }
  | Table;

/** Few rows stay together on one page. */
export function staysWhole({ rows }: Table): boolean {
  return rows.length <= 8;
}

/** A document before it has a format. */
export type Report = {
  readonly language: Language;
  /** Its only heading of the first level. */
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** Whose document it is: above the title, with what comes before the first new page on a page of its own. */
  readonly owners?: readonly string[];
  /** Its tables have more columns than an upright page takes; read by Word's writer alone. */
  readonly isWide?: boolean;
  /** What nobody may overlook on any page, such as that it is a draft. */
  readonly mark?: string;
  /** Stands on top of every page, in two lines. */
  readonly header: readonly [string, string];
  /** The words around a page's number and the number of pages. */
  readonly page: { readonly before: string; readonly between: string };
  readonly blocks: readonly Block[];
};
