import { type Initiative, mayAnswerFor } from './initiative.ts';
import { hasRole, type Person } from './person.ts';
import type { Visibility } from './visibility.ts';

/** A text as far as it decides who reads it. */
export type GuardedText = {
  readonly visibility: Visibility;
  readonly authorId: string;
  readonly authorOrganisationId: string;
};

/** The initiative a text is about, and the local day (ISO date) on which it is to be read. */
export type ReadingAbout = { readonly initiative: Initiative; readonly day: string };

/**
 * May this person read a text of this visibility, written about this initiative?
 * The author always may. An administrator never does by that role alone: who also reads holds a second role.
 * Those who answer for the initiative read what is meant for coordinators and steering group, so that two leads
 * of one initiative can go on from each other's answers; what is meant for one organisation stays there.
 */
export function mayReadText(text: GuardedText, reader: Person, { initiative, day }: ReadingAbout): boolean {
  if (text.authorId === reader.id) return true;
  const answers = mayAnswerFor(initiative, reader, day);
  if (isOnlyAdministrator(reader) && !answers) return false;
  if (text.visibility === 'all') return true;
  if (text.visibility === 'own_organisation') return text.authorOrganisationId === reader.organisationId;
  return answers || hasRole(reader, 'coordinator') || hasRole(reader, 'steering');
}

/** Appoints and operates, and reads no texts. Who holds no role may be a lead or a deputy, and is none. */
export function isOnlyAdministrator(person: Person): boolean {
  return person.roles.length > 0 && person.roles.every((role) => role === 'administrator');
}
