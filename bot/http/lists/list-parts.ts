import type { Partnership } from '#bot/domain/partnership.ts';
import type { ListCell, ListColumn } from '#bot/reports/table-list.ts';
import type { Text } from '#bot/text/da.ts';
import { type ListText, listTextFor } from '#bot/text/list-text.ts';
import { textFor } from '#bot/text/text-for.ts';

/** A row by the id it has in the screen's own answer. */
export type ListRow = { readonly id: string; readonly cells: readonly ListCell[] };

/** One list, made of what a presenter let out: nothing else is known here. */
export type ListParts = {
  readonly title: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  readonly hasLongTexts?: boolean;
  /** By row id: does it hold a text that not everybody may see, or a telephone number? */
  readonly isRestricted: (id: string) => boolean;
};

/** What all lists are written with. */
export type Wording = {
  readonly text: Text;
  readonly lists: ListText;
  readonly organisations: Partnership['organisations'];
};

export function wordingOf(language: 'da' | 'en', { organisations }: Partnership): Wording {
  return { text: textFor(language), lists: listTextFor(language), organisations };
}

/** A name in the reader's language where there is one. */
export function nameIn(
  { text }: Wording,
  named: { readonly name: string; readonly nameEn: string | null } | null,
): string {
  if (named === null) return '';
  return text.language === 'en' ? (named.nameEn ?? named.name) : named.name;
}

export function organisationNames({ organisations }: Wording, ids: readonly string[]): string {
  return ids.map((id) => organisations.find((each) => each.id === id)?.shortName ?? id).join(', ');
}

export function namesOf(people: readonly { readonly name: string }[]): string {
  return people.map(({ name }) => name).join(', ');
}

/** Yes where it is so; nothing where it is not, so that what matters stands out. */
export function yesOr(lists: ListText, is: boolean): string {
  return is ? lists.yes : '';
}
