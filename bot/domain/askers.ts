import type { Asker } from './notice-content.ts';
import type { Partnership } from './partnership.ts';
import { hasRole, type Person } from './person.ts';

/** The coordinators, as those who are asked see whom they can talk to; in the order of the people. */
export function askersOf(people: readonly Person[], { organisations }: Pick<Partnership, 'organisations'>): Asker[] {
  return people
    .filter((person) => hasRole(person, 'coordinator'))
    .map(({ name, organisationId, phone }) => ({
      name,
      organisationName: organisations.find(({ id }) => id === organisationId)?.name ?? '',
      phone,
    }));
}
