import type { Initiative } from './initiative.ts';

/** Where an initiative comes from, and what goes on from it once it has ended. */
export type Lineage = {
  /** Its last local day (ISO date) where that is over; null while it runs. */
  readonly endedOn: string | null;
  readonly successors: readonly Initiative[];
  readonly origins: readonly Initiative[];
};

/** As it is on a local day (ISO date): an end, and a successor, that are still to come are plans. */
export function lineageOf(initiative: Initiative, all: readonly Initiative[], day: string): Lineage {
  const isOver = ({ validTo }: Initiative) => validTo !== null && validTo < day;
  const ids = initiative.successorIds ?? [];
  return {
    endedOn: isOver(initiative) ? initiative.validTo : null,
    successors: isOver(initiative) ? all.filter(({ id, validFrom }) => ids.includes(id) && validFrom <= day) : [],
    origins: all.filter((each) => isOver(each) && each.successorIds?.includes(initiative.id)),
  };
}
