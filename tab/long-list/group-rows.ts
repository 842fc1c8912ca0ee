import type { Overview } from '#bot/contract/overview.ts';
import type { Language } from '#bot/domain/language.ts';
import { type InitiativeRow, type LocalName, localName } from '#tab/overview/initiative-rows.ts';
import type { Grouping } from '#tab/overview/view.ts';

/** `name` is null for those that belong to none. */
export type RowGroup = {
  readonly id: string;
  readonly name: LocalName | null;
  readonly rows: readonly InitiativeRow[];
};

/**
 * The rows under each goal or organisation, in the strategy's order; a row stands under each of its own. Groups without
 * rows are left out. Ungrouped, all of them are one.
 */
export function groupRows(
  rows: readonly InitiativeRow[],
  { overview, grouping, language }: { overview: Overview; grouping: Grouping; language: Language },
): readonly RowGroup[] {
  if (grouping === 'none') return [{ id: '', name: null, rows }];
  const belongings = belongingsBy[grouping];
  const named = namesBy[grouping](overview, language);
  const groups: RowGroup[] = named.map(({ id, name }) => ({
    id,
    name,
    rows: rows.filter((row) => belongings(row).includes(id)),
  }));
  const known = named.map(({ id }) => id);
  const others = rows.filter((row) => !belongings(row).some((id) => known.includes(id)));
  return [...groups, { id: '', name: null, rows: others }].filter((group) => group.rows.length > 0);
}

const belongingsBy: Readonly<Record<Exclude<Grouping, 'none'>, (row: InitiativeRow) => readonly string[]>> = {
  goal: ({ initiative }) => initiative.goals,
  organisation: ({ initiative }) => initiative.organisations,
};

type Named = { readonly id: string; readonly name: LocalName };

const namesBy: Readonly<
  Record<Exclude<Grouping, 'none'>, (overview: Overview, language: Language) => readonly Named[]>
> = {
  goal: ({ goals }, language) => goals.map((goal) => ({ id: goal.id, name: localName(goal, language) })),
  organisation: ({ organisations }) => organisations.map(({ id, name }) => ({ id, name: { text: name, lang: 'da' } })),
};

/** What stands below each other: a group's heading, or one of its rows. */
export type ListItem = {
  readonly key: string;
  readonly group: RowGroup;
  /** Null for the heading. */
  readonly row: InitiativeRow | null;
  /** It stands above already, in another group. */
  readonly isAgain: boolean;
};

/** The groups as one list; headings only where there are groups. */
export function listItems(groups: readonly RowGroup[], grouping: Grouping): readonly ListItem[] {
  const seen = new Set<string>();
  return groups.flatMap((group) => {
    const rows = group.rows.map((row): ListItem => {
      const { id } = row.initiative;
      const isAgain = seen.has(id);
      seen.add(id);
      return { key: `${group.id}/${id}`, group, row, isAgain };
    });
    if (grouping === 'none') return rows;
    return [{ key: `${group.id}/`, group, row: null, isAgain: false }, ...rows];
  });
}
