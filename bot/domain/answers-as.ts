import type { Initiative } from './initiative.ts';
import type { AuthorRole } from './status-update.ts';

/** In which role somebody answers for an initiative on a local day (ISO date), or null where they may not. */
export function answersAs(
  { leadIds, deputyIds, standIns }: Pick<Initiative, 'leadIds' | 'deputyIds' | 'standIns'>,
  person: { readonly id: string },
  day: string,
): Exclude<AuthorRole, 'coordinator'> | null {
  if (leadIds.includes(person.id)) return 'lead';
  if (deputyIds.includes(person.id)) return 'deputy';
  return standIns.some(({ personId, from, to }) => personId === person.id && from <= day && day <= to)
    ? 'stand_in'
    : null;
}
