import type { ReachReport } from '#bot/contract/round-grid.ts';
import type { ReachOfPerson } from '#bot/domain/reach.ts';
import type { PeopleRead } from '#bot/use-cases/people/read-people.ts';
import { presentPerson } from './person-presenter.ts';

type Reported = { readonly roundId: string | null; readonly reaches: readonly ReachOfPerson[] };

/** The reach report; phones as far as the reader sees them. */
export function presentReachReport({ roundId, reaches }: Reported, { people, named }: PeopleRead): ReachReport {
  return {
    roundId,
    people: reaches.map((each) => ({
      person: presentPerson(named, each.personId),
      phone: people.find(({ id }) => id === each.personId)?.phone ?? null,
      ...presentReach(each),
    })),
  };
}

/** How somebody is reached: that and when, never an address. */
export function presentReach(reach: ReachOfPerson) {
  return {
    reach: reach.reach,
    isParked: reach.isParked,
    lastDeliveredAt: reach.lastDeliveredAt,
    lastFailedAt: reach.lastFailedAt,
    failureReason: reach.failureReason,
    fallback: reach.fallback,
  };
}
