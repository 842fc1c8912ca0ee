import { hasRole, type Person } from './person.ts';

export const visibilities = ['all', 'coordinators_and_steering', 'own_organisation'] as const;
/** Who may read an update's texts. Status word, time and organisation are seen by the whole partnership. */
export type Visibility = (typeof visibilities)[number];

/**
 * May this person read a text of this visibility, written for this organisation?
 * The author always may; an administrator never does by that role alone.
 */
export function mayReadText(
  text: { readonly visibility: Visibility; readonly authorId: string; readonly authorOrganisationId: string },
  reader: Person,
): boolean {
  if (text.authorId === reader.id) return true;
  if (isOnlyAdministrator(reader)) return false;
  if (text.visibility === 'all') return true;
  if (text.visibility === 'own_organisation') return text.authorOrganisationId === reader.organisationId;
  return hasRole(reader, 'coordinator') || hasRole(reader, 'steering');
}

function isOnlyAdministrator(person: Person): boolean {
  return person.roles.length > 0 && person.roles.every((role) => role === 'administrator');
}
