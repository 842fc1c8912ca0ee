import type { ShownHealth } from '#bot/contract/overview.ts';
import { healthOrder, type InitiativeRow } from './initiative-rows.ts';

export type HealthCounts = {
  readonly total: number;
  /** Only words that occur. */
  readonly counts: ReadonlyMap<ShownHealth, number>;
};

export function countHealth(rows: readonly InitiativeRow[]): HealthCounts {
  const counts = new Map<ShownHealth, number>();
  for (const { initiative } of rows) counts.set(initiative.health, (counts.get(initiative.health) ?? 0) + 1);
  return { total: rows.length, counts };
}

/** The status words that occur in any row, what needs somebody first. */
export function occurringHealth(rows: readonly InitiativeRow[]): readonly ShownHealth[] {
  return healthOrder.filter((health) => rows.some(({ initiative }) => initiative.health === health));
}
