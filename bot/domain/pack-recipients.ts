import type { GroupQuestion } from './may-see-meeting.ts';
import { isInGroup, maySeeMeeting } from './may-see-meeting.ts';
import type { Meeting } from './meeting.ts';
import { mayReadPack, type PackAudience } from './pack-audience.ts';
import { hasRole, type Person } from './person.ts';

/** Whom a pack is sent to: its edition, the meeting it is for or null, and who sends it. */
export type PackSending = GroupQuestion & {
  readonly audience: PackAudience;
  readonly meeting: Meeting | null;
  readonly senderId: string;
};

/**
 * The meeting's people who may read the edition; where it is for no meeting, the steering group, and with the shared
 * edition all who answer for an initiative. Coordinators make the packs and get none sent, unless they take part.
 */
export function packRecipients(people: readonly Person[], sending: PackSending): readonly Person[] {
  return people.filter((person) => person.id !== sending.senderId && isConcerned(person, sending));
}

function isConcerned(person: Person, { audience, meeting, ...question }: PackSending): boolean {
  if (!mayReadPack(person, audience)) return false;
  if (meeting && (meeting.participantIds.includes(person.id) || meeting.chairId === person.id)) return true;
  if (hasRole(person, 'coordinator')) return false;
  if (meeting) return maySeeMeeting(person, meeting, question);
  return isInGroup(person, 'steering', question) || (audience === 'all' && isInGroup(person, 'lead', question));
}
