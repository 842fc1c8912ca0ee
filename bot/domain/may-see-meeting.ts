import type { AgendaPoint } from './agenda.ts';
import type { Group } from './channel.ts';
import type { Decision } from './decision.ts';
import { type Initiative, mayAnswerFor } from './initiative.ts';
import { isOnlyAdministrator } from './may-read-text.ts';
import type { Meeting } from './meeting.ts';
import type { PackAudience } from './pack-audience.ts';
import { hasRole, type Person } from './person.ts';
import type { Visibility } from './visibility.ts';

/** The initiatives by which somebody is in the lead group, and the local day (ISO date) on which it is asked. */
export type GroupQuestion = { readonly initiatives: readonly Initiative[]; readonly day: string };

/**
 * Does this person sit in a group? Coordinators serve all of them. The lead group is whoever answers for an initiative;
 * the joint meeting is the steering group's with the leaderships; any other group is those who are named at its meetings.
 */
export function isInGroup(person: Person, group: Group, { initiatives, day }: GroupQuestion): boolean {
  if (hasRole(person, 'coordinator')) return true;
  if (group === 'lead') return initiatives.some((initiative) => mayAnswerFor(initiative, person, day));
  if (group === 'steering' || group === 'joint') return hasRole(person, 'steering');
  return false;
}

/** Whoever is in the group, chairs the meeting or takes part in it. To all others there is no such meeting. */
export function maySeeMeeting(
  person: Person,
  meeting: Pick<Meeting, 'group' | 'chairId' | 'participantIds'>,
  question: GroupQuestion,
): boolean {
  if (meeting.chairId === person.id || meeting.participantIds.includes(person.id)) return true;
  return isInGroup(person, meeting.group, question);
}

/** A closed point, or what was decided there, is for those who are named, coordinators or not; given that they may see its meeting. */
export function maySeePoint({ id }: Pick<Person, 'id'>, { closedTo }: Pick<AgendaPoint, 'closedTo'>): boolean {
  return closedTo === null || closedTo.includes(id);
}

/**
 * A decision is read by its group, by whoever is responsible and by those who answer for its initiative, or by the whole
 * partnership; one made at a closed point only by those of them who are named there, as long as they belong to it, and
 * whoever is to carry it out. `meeting` is the one it was made at, or null.
 */
export function maySeeDecision(
  person: Person,
  { decision, meeting }: { readonly decision: Decision; readonly meeting: Meeting | null },
  question: GroupQuestion,
): boolean {
  if (decision.responsibleId === person.id) return true;
  if (!maySeePoint(person, decision)) return false;
  if (decision.closedTo === null && decision.readers === 'all' && !isOnlyAdministrator(person)) return true;
  const about = question.initiatives.find(({ id }) => id === decision.initiativeId);
  if (about && mayAnswerFor(about, person, question.day)) return true;
  return meeting ? maySeeMeeting(person, meeting, question) : isInGroup(person, decision.group, question);
}

/**
 * May what an answer says of a decision stand with it, for all who read the decision? Not where the answer's texts are
 * for fewer: then it stands with the answer alone.
 */
export function mayNoteStandWithDecision(
  visibility: Visibility,
  { readers, group }: Pick<Decision, 'readers' | 'group'>,
): boolean {
  if (visibility === 'coordinators_and_steering') {
    return readers === 'group' && (group === 'steering' || group === 'joint');
  }
  return visibility === 'all';
}

/**
 * A decision stands in an edition of a pack where everybody who reads that edition may read it; one made at a closed
 * point in none. The steering group's edition is read by those who sit in it, and in the joint meeting.
 */
export function mayDecisionStandInPack(
  { readers, closedTo, group }: Pick<Decision, 'readers' | 'closedTo' | 'group'>,
  audience: PackAudience,
): boolean {
  if (closedTo !== null) return false;
  if (readers === 'all') return true;
  return audience === 'steering' && (group === 'steering' || group === 'joint');
}
