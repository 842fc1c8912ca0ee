import type { Group } from './channel.ts';
import { type Initiative, isValidWithin } from './initiative.ts';
import type { Meeting } from './meeting.ts';
import type { Person } from './person.ts';

/** Those among whom a meeting's people are found. */
export type MeetingCircle = {
  readonly people: readonly Pick<Person, 'id' | 'roles'>[];
  readonly initiatives: readonly Initiative[];
};

/**
 * Who is expected at a meeting, by person id, each once and its chair first: those who are named, and where nobody is,
 * the group's people on that day. Coordinators and deputies are of the group but expected only where they are named.
 */
export function expectedAt(meeting: Meeting, circle: MeetingCircle): readonly string[] {
  const { chairId, participantIds, group, date } = meeting;
  const known = new Set(circle.people.map(({ id }) => id));
  const named = participantIds.length > 0 ? participantIds : groupPeople[group](circle, date);
  const ids = chairId === null ? named : [chairId, ...named];
  return [...new Set(ids)].filter((id) => known.has(id));
}

/** The meeting with everybody who is expected named, for whoever counts heads or looks for those in two places. */
export function withExpected(meeting: Meeting, circle: MeetingCircle): Meeting {
  return { ...meeting, participantIds: expectedAt(meeting, circle) };
}

type GroupPeople = (circle: MeetingCircle, day: string) => readonly string[];

const groupPeople: Readonly<Record<Group, GroupPeople>> = {
  lead: ({ initiatives }, day) =>
    initiatives
      .filter((initiative) => isValidWithin(initiative, [day, day]))
      .toSorted((a, b) => a.order - b.order)
      .flatMap(({ leadIds }) => leadIds),
  steering: steeringPeople,
  joint: steeringPeople,
  other: () => [],
};

function steeringPeople({ people }: MeetingCircle): readonly string[] {
  return people.filter(({ roles }) => roles.includes('steering')).map(({ id }) => id);
}
