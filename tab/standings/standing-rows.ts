import type { StandingsShown } from '#bot/contract/standings.ts';
import type { StandingWord } from '#bot/domain/standings.ts';
import type { InitiativeRow, LocalName } from '#tab/overview/initiative-rows.ts';

export type StandingRow = {
  readonly id: string;
  readonly name: LocalName;
  readonly words: readonly (StandingWord | null)[];
};

/** The overview's rows, as they are filtered and sorted there, with their words over rounds. */
export function standingRows(rows: readonly InitiativeRow[], { rounds, initiatives }: StandingsShown): StandingRow[] {
  const words = new Map(initiatives.map((each) => [each.id, each.words]));
  return rows.map(({ initiative, name }) => ({
    id: initiative.id,
    name,
    words: words.get(initiative.id) ?? rounds.map(() => null),
  }));
}

/** Every word that stands in them. */
export function occurringWords(rows: readonly Pick<StandingRow, 'words'>[]): ReadonlySet<StandingWord | null> {
  return new Set(rows.flatMap(({ words }) => words));
}
