import type { Group } from './channel.ts';
import { mayAnswerFor } from './initiative.ts';
import type { GroupQuestion } from './may-see-meeting.ts';
import type { Meeting } from './meeting.ts';
import type { MinutesRole } from './minutes.ts';
import { hasRole, type Person } from './person.ts';

type OfMeeting = Pick<Meeting, 'group' | 'chairId' | 'participantIds'>;
type Asked = GroupQuestion & { readonly people: readonly Person[] };

/**
 * Of those who were there, whose approval is asked for. Coordinators write the minutes of the groups they serve and are
 * no members of them, unless they also steer, lead or chair; whoever sends minutes stands by them already.
 */
export function approversOf(
  meeting: OfMeeting,
  { present, senderId }: { readonly present: readonly string[]; readonly senderId: string },
  asked: Asked,
): readonly string[] {
  const isServing = (person: Person) =>
    hasRole(person, 'coordinator') &&
    meeting.group !== 'other' &&
    meeting.chairId !== person.id &&
    !sitsIn(person, meeting.group, asked);
  return asked.people
    .filter((person) => present.includes(person.id) && person.id !== senderId && !isServing(person))
    .map(({ id }) => id);
}

/** Of those who were not there, who gets the minutes to read: nobody asks them whether they are right. */
export function readersOf(
  meeting: OfMeeting,
  { absent, senderId }: { readonly absent: readonly string[]; readonly senderId: string },
  asked: Asked,
): readonly string[] {
  return approversOf(meeting, { present: absent, senderId }, asked);
}

/** By what somebody took part in a meeting. */
export function minutesRoleOf(person: Person, meeting: OfMeeting, question: GroupQuestion): MinutesRole {
  if (meeting.chairId === person.id) return 'chair';
  if (meeting.group === 'lead' && sitsIn(person, 'lead', question)) return 'lead';
  if (hasRole(person, 'steering')) return 'steering';
  return hasRole(person, 'coordinator') ? 'coordinator' : 'participant';
}

function sitsIn(person: Person, group: Group, { initiatives, day }: GroupQuestion): boolean {
  if (group === 'lead') return initiatives.some((initiative) => mayAnswerFor(initiative, person, day));
  return (group === 'steering' || group === 'joint') && hasRole(person, 'steering');
}
