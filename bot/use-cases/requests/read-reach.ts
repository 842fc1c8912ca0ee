import { hasRole, type Identity, type Person, type Role } from '#bot/domain/person.ts';
import type { ReachOfPerson } from '#bot/domain/reach.ts';
import { admit } from '#bot/use-cases/admit.ts';
import { reachOfPeople } from '#bot/use-cases/notices/reach-of.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

export type ReadReach = {
  readonly identity: Identity;
  readonly partnershipId: string;
  /** The round whose notices count, or null for those of none. */
  readonly roundId: string | null;
};

const readersOfAll: readonly Role[] = ['coordinator', 'steering', 'administrator'];

/**
 * How people can be reached, and what became of the newest notice to each: of everybody for coordinators, steering
 * group and administrators, of themselves for the others.
 */
export function readReach(ports: Ports) {
  return async ({ identity, partnershipId, roundId }: ReadReach): Promise<readonly ReachOfPerson[]> => {
    const { person, partnership } = await admit(ports, identity, partnershipId);
    const people = await peopleFor(ports, partnershipId, person);
    const deliveries = await ports.records.deliveries(partnershipId, roundId);
    return reachOfPeople(ports)(people, partnership, deliveries);
  };
}

async function peopleFor(ports: Ports, partnershipId: string, person: Person): Promise<readonly Person[]> {
  if (!readersOfAll.some((role) => hasRole(person, role))) return [person];
  return (await ports.partnerships.now(partnershipId))?.people ?? [];
}
