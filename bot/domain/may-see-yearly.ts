import type { Initiative } from './initiative.ts';
import { isOnlyAdministrator } from './may-read-text.ts';
import { hasRole, type Person } from './person.ts';
import type { Yearly } from './yearly.ts';

/** A draft is for coordinators, the steering group and whoever an organisation named to approve it. */
export function maySeeDraft(person: Person, { named }: Pick<Yearly, 'named'>): boolean {
  if (hasRole(person, 'coordinator') || hasRole(person, 'steering')) return true;
  return named.some(({ personId }) => personId === person.id);
}

/** A published edition is for the whole partnership; an administrator reads it by a second role only. */
export function maySeePublished(person: Person): boolean {
  return !isOnlyAdministrator(person);
}

/** One person of each organisation: its member of the steering group, or whom it has named. */
export function mayApprove(person: Person, { named }: Pick<Yearly, 'named'>): boolean {
  if (hasRole(person, 'steering')) return true;
  return named.some(
    ({ personId, organisationId }) => personId === person.id && organisationId === person.organisationId,
  );
}

/** Those who may say yes for one organisation. */
export function approversOf(
  organisationId: string,
  { people, yearly }: { readonly people: readonly Person[]; readonly yearly: Pick<Yearly, 'named'> },
): readonly Person[] {
  return people.filter((person) => person.organisationId === organisationId && mayApprove(person, yearly));
}

/** An organisation names its own: its coordinator does it, or its member of the steering group. */
export function mayNameApprover(person: Person, organisationId: string): boolean {
  return person.organisationId === organisationId && (hasRole(person, 'coordinator') || hasRole(person, 'steering'));
}

/** Who is told that one is published: those who made it, those who decide, and those whose initiatives it tells of. */
export function hearsOfPublished(person: Person, initiatives: readonly Initiative[]): boolean {
  if (hasRole(person, 'coordinator') || hasRole(person, 'steering')) return true;
  return initiatives.some(({ leadIds, deputyIds }) => leadIds.includes(person.id) || deputyIds.includes(person.id));
}
