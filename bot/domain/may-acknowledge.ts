import type { Initiative } from './initiative.ts';
import { type GuardedText, mayReadText } from './may-read-text.ts';
import { hasRole, type Person } from './person.ts';

/** An answer as far as it decides who may acknowledge it. */
export type Acknowledgeable = GuardedText & { readonly onBehalfOfId: string | null };

/** What an answer is about: its initiative, everybody in the partnership, and the local day (ISO date). */
export type AcknowledgingAbout = {
  readonly initiative: Initiative;
  readonly people: readonly Person[];
  readonly day: string;
};

/**
 * May this person acknowledge an answer, or return it with a question? Nobody their own, nor one about an initiative
 * that they answer for. A coordinator who may read it may. An answer meant for one organisation, in which no
 * coordinator may, is its steering member's.
 */
export function mayAcknowledge(answer: Acknowledgeable, person: Person, about: AcknowledgingAbout): boolean {
  return isForCoordinator(answer, person, about) || isForSteering(answer, person, about);
}

function isForCoordinator(answer: Acknowledgeable, person: Person, about: AcknowledgingAbout): boolean {
  return hasRole(person, 'coordinator') && !isTheirOwn(answer, person, about) && mayReadText(answer, person, about);
}

function isForSteering(answer: Acknowledgeable, person: Person, about: AcknowledgingAbout): boolean {
  if (answer.visibility !== 'own_organisation' || person.organisationId !== answer.authorOrganisationId) return false;
  if (!hasRole(person, 'steering') || isTheirOwn(answer, person, about)) return false;
  return !about.people.some((other) => isForCoordinator(answer, other, about));
}

/** Also where they only stand in for somebody, whenever that is: a stand-in of last week judges no answer of last week. */
function isTheirOwn(answer: Acknowledgeable, person: Person, { initiative }: AcknowledgingAbout): boolean {
  return (
    answer.authorId === person.id ||
    answer.onBehalfOfId === person.id ||
    initiative.leadIds.includes(person.id) ||
    initiative.deputyIds.includes(person.id) ||
    initiative.standIns.some(({ personId }) => personId === person.id)
  );
}
