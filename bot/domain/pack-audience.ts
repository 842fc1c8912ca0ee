import { isOnlyAdministrator } from './may-read-text.ts';
import { hasRole, type Person } from './person.ts';
import type { Visibility } from './visibility.ts';

export const packAudiences = ['all', 'steering'] as const;
/** `all`: everybody in the partnership, the only edition meant for print; `steering`: coordinators and steering group. */
export type PackAudience = (typeof packAudiences)[number];

/** A text for one organisation alone stands in no pack: no edition is for one organisation alone. */
export function mayStandInPack(visibility: Visibility, audience: PackAudience): boolean {
  return visibility === 'all' || (visibility === 'coordinators_and_steering' && audience === 'steering');
}

/** A pack is all texts, so an administrator reads one by a second role only. */
export function mayReadPack(person: Person, audience: PackAudience): boolean {
  if (hasRole(person, 'coordinator') || hasRole(person, 'steering')) return true;
  return audience === 'all' && !isOnlyAdministrator(person);
}
