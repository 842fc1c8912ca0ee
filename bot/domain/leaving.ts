import type { Decision } from './decision.ts';
import type { Initiative } from './initiative.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingSeries } from './meeting-series.ts';
import { type Absence, hasRole, type Person, type Role } from './person.ts';
import type { StrategyDraft } from './strategy-draft.ts';
import type { WrittenCase } from './written-case.ts';
import type { Yearly } from './yearly.ts';

/** What somebody who leaves may leave behind, in the order in which it is shown. */
export const thingKinds = [
  'lead',
  'deputy',
  'request',
  'draft',
  'next_version',
  'decision',
  'chair',
  'participant',
  'series',
  'minutes',
  'case',
  'yearly',
  'stand_in',
  'role',
] as const;
export type ThingKind = (typeof thingKinds)[number];

/** `handed_over`: to the successor. `ends`: nobody has it afterwards. `stays`: it is left as it is, and says who had it. */
export const fates = ['handed_over', 'ends', 'stays'] as const;
export type Fate = (typeof fates)[number];

/** One thing; `id` is the initiative's, decision's, meeting's, case's, round's or person's, or the role. */
export type LeavingThing = { readonly kind: ThingKind; readonly id: string; readonly fate: Fate };

/** Everything of a partnership that is open, as far as somebody has a part in it. */
export type LeavingSource = {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly initiatives: readonly Initiative[];
  /** Initiatives that open rounds still wait for, once for each round. */
  readonly awaitedIds: readonly string[];
  /** Initiatives for which they have begun a draft. */
  readonly draftedIds: readonly string[];
  readonly nextVersion: StrategyDraft | null;
  readonly decisions: readonly Decision[];
  readonly meetings: readonly Meeting[];
  /** Those whose coming meetings they would chair or take part in. */
  readonly series: readonly MeetingSeries[];
  /** Meetings whose minutes still wait for their answer. */
  readonly minutesOf: readonly string[];
  readonly cases: readonly WrittenCase[];
  readonly yearly: Yearly | null;
};

export type LeavingChoice = {
  /** Null where nobody takes over. */
  readonly successor: Person | null;
  /** The leaver's roles that the successor gets. */
  readonly roles: readonly Role[];
};

/** All that somebody leaves behind, and what becomes of each. */
export function leavingThings(source: LeavingSource, choice: LeavingChoice): readonly LeavingThing[] {
  const { person } = source;
  const handed: Fate = choice.successor ? 'handed_over' : 'ends';
  const led = source.initiatives.filter(({ leadIds }) => leadIds.includes(person.id)).map(({ id }) => id);
  const all = (kind: ThingKind, ids: readonly string[], fate: Fate): readonly LeavingThing[] =>
    ids.map((id) => ({ kind, id, fate }));
  return [
    ...all('lead', led, handed),
    ...all('deputy', idsOf(source.initiatives.filter(({ deputyIds }) => deputyIds.includes(person.id))), handed),
    ...all(
      'request',
      source.awaitedIds.filter((id) => led.includes(id)),
      handed,
    ),
    ...all('draft', source.draftedIds, 'ends'),
    ...all('next_version', namedInNext(source), handed),
    ...source.decisions.map(({ id, closedTo }) => thing('decision', id, closedTo === null ? handed : 'stays')),
    ...all('chair', idsOf(source.meetings.filter(({ chairId }) => chairId === person.id)), handed),
    ...all(
      'participant',
      idsOf(source.meetings.filter(({ participantIds }) => participantIds.includes(person.id))),
      handed,
    ),
    ...all('series', idsOf(source.series), handed),
    ...all('minutes', source.minutesOf, 'stays'),
    ...source.cases.map((each) => thing('case', each.id, mayAnswerInstead(each, source, choice) ? handed : 'stays')),
    ...all('yearly', source.yearly && isNamed(source.yearly, person) ? [source.yearly.roundId] : [], 'ends'),
    ...absentBehind(source).map((each) =>
      thing('stand_in', each.id, standsInFor(choice.successor, each) ? 'handed_over' : 'ends'),
    ),
    ...person.roles.map((role) => thing('role', role, choice.roles.includes(role) ? 'handed_over' : 'ends')),
  ];
}

function thing(kind: ThingKind, id: string, fate: Fate): LeavingThing {
  return { kind, id, fate };
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}

function isNamed({ named }: Yearly, { id }: Person): boolean {
  return named.some(({ personId }) => personId === id);
}

function namedInNext({ nextVersion, person }: LeavingSource): readonly string[] {
  if (nextVersion?.state !== 'draft' && nextVersion?.state !== 'agreed') return [];
  return idsOf(
    nextVersion.initiatives.filter(({ leadIds, deputyIds }) => [...leadIds, ...deputyIds].includes(person.id)),
  );
}

/** Those for whom the leaver stands in. */
export function absentBehind({ people, person }: Pick<LeavingSource, 'people' | 'person'>): readonly Person[] {
  return people.filter(({ absence }) => absence?.standInId === person.id);
}

/** Nobody stands in for themself, or while they are away. */
export function standsInFor(successor: Person | null, { id, absence }: Pick<Person, 'id' | 'absence'>): boolean {
  if (!successor || successor.id === id || !absence) return false;
  return successor.absence === null || !overlap(successor.absence, absence);
}

function overlap(one: Absence, other: Absence): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Each member answers for their own organisation, so only one of the same may answer instead. */
export function mayAnswerInstead(
  { askedIds }: Pick<WrittenCase, 'askedIds'>,
  { person }: Pick<LeavingSource, 'person'>,
  { successor, roles }: LeavingChoice,
): boolean {
  if (!successor || askedIds.includes(successor.id)) return false;
  const isMember = hasRole(successor, 'steering') || roles.includes('steering');
  return isMember && successor.organisationId === person.organisationId;
}

/** Ids with one put in the place of another, or taken away; nobody twice. */
export function withSuccessor(ids: readonly string[], personId: string, successorId: string | null): readonly string[] {
  return [...new Set(ids.flatMap((id) => (id === personId ? (successorId ?? []) : id)))];
}

/** An initiative without the leaver; whoever leads it is not its deputy as well. */
export function initiativeWithout(
  initiative: Initiative,
  source: LeavingSource,
  { successor }: LeavingChoice,
): Initiative {
  const { person, people } = source;
  const leadIds = withSuccessor(initiative.leadIds, person.id, successor?.id ?? null);
  const deputyIds = withSuccessor(initiative.deputyIds, person.id, successor?.id ?? null);
  const standIns = initiative.standIns.flatMap((standIn) => {
    if (standIn.forId === person.id) return [];
    if (standIn.personId !== person.id) return [standIn];
    const absent = people.find(({ id }) => id === standIn.forId);
    return successor && absent && standsInFor(successor, absent) ? [{ ...standIn, personId: successor.id }] : [];
  });
  return { ...initiative, leadIds, deputyIds: deputyIds.filter((id) => !leadIds.includes(id)), standIns };
}
