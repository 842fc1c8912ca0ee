import { hasRole, type Person } from '#bot/domain/person.ts';
import type { Redaction } from '#bot/domain/redaction.ts';

/**
 * Who acts for the controller of a hidden text: coordinators and administrators of the author's organisation. Where
 * it has none, or it is not known whose it was, those of every organisation: somebody must be able to.
 */
export function mayControl(
  person: Person,
  { organisationId }: Pick<Redaction, 'organisationId'>,
  people: readonly Person[],
): boolean {
  if (!controls(person)) return false;
  const isAnybodyThere = people.some((each) => controls(each) && each.organisationId === organisationId);
  return !isAnybodyThere || person.organisationId === organisationId;
}

export function controls(person: Person): boolean {
  return person.leftAt === null && (hasRole(person, 'coordinator') || hasRole(person, 'administrator'));
}
