import type { RegisterShown } from '#bot/contract/register.ts';
import type { Language } from '#bot/domain/language.ts';
import { compareDanish } from '#bot/text/collate.ts';
import { leftName } from '#bot/text/left-name.ts';
import type { TypedMeeting } from './ask-meetings.ts';

/** Somebody whom a meeting's form may name. */
export type MeetingPerson = {
  readonly id: string;
  readonly name: string;
  readonly hasLeft: boolean;
  readonly isLead: boolean;
  readonly isSteering: boolean;
  /** Can the bot write to them? */
  readonly isReached: boolean;
};

export function meetingPeople({ people }: RegisterShown): readonly MeetingPerson[] {
  return people
    .toSorted((a, b) => compareDanish(a.name, b.name))
    .map(({ id, name, leftAt, leadOf, roles, reach }) => ({
      id,
      name,
      hasLeft: leftAt !== null,
      isLead: leadOf.length > 0,
      isSteering: roles.includes('steering'),
      isReached: reach === 'home_tenant' || reach === 'guest',
    }));
}

/** Those of today, and of those who have left whoever stands there already, said to have left. */
export function choosable(
  people: readonly MeetingPerson[],
  standing: readonly string[],
  language: Language,
): readonly (readonly [id: string, name: string])[] {
  return people
    .filter(({ id, hasLeft }) => !hasLeft || standing.includes(id))
    .map(({ id, name, hasLeft }) => [id, hasLeft ? leftName(name, language) : name]);
}

/** Whom a group's meeting is for where nobody is named, as the server finds them. */
export function peopleOfGroup(people: readonly MeetingPerson[], group: string | undefined): readonly MeetingPerson[] {
  const here = people.filter(({ hasLeft }) => !hasLeft);
  if (group === 'lead') return here.filter(({ isLead }) => isLead);
  return group === 'steering' || group === 'joint' ? here.filter(({ isSteering }) => isSteering) : [];
}

export function namedIn({ participantIds = '' }: TypedMeeting): readonly string[] {
  return participantIds.split(',').filter(Boolean);
}

/** Everybody who would be asked to come: those who are named, else the group. */
export function askedBy(typed: TypedMeeting, people: readonly MeetingPerson[]): readonly MeetingPerson[] {
  const named = namedIn(typed);
  return named.length > 0 ? people.filter(({ id }) => named.includes(id)) : peopleOfGroup(people, typed.group);
}
