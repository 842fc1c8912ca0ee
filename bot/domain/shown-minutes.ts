import type { PointKind } from './agenda.ts';
import type { Attendance } from './attendance.ts';
import type { DecisionType } from './decision.ts';
import type { Language } from './language.ts';
import type { Meeting } from './meeting.ts';
import type { Minutes, MinutesAnswer, MinutesPoint, MinutesRole, MinutesText } from './minutes.ts';
import { minutesDeadline, tallyOf } from './minutes-states.ts';
import type { Partnership } from './partnership.ts';
import type { Person } from './person.ts';
import { isBefore } from './round-instants.ts';

/** Somebody by name; `organisation` is an id. */
export type NamedPerson = { readonly id: string; readonly name: string; readonly organisation: string };

export type ShownDecision = {
  readonly id: string;
  readonly type: DecisionType;
  readonly text: string;
  readonly lang: Language;
  /** Short names of organisations. */
  readonly assentedBy: readonly string[];
  readonly responsible: NamedPerson | null;
  readonly dueOn: string | null;
  /** For those alone whom its point was closed to, and whoever is to carry it out. */
  readonly isClosed: boolean;
};

export type ShownPoint = {
  readonly id: string;
  readonly kind: PointKind;
  readonly title: string | null;
  readonly isClosed: boolean;
  /** It was not dealt with, and is to be at the group's next meeting. */
  readonly isCarriedOver: boolean;
  readonly text: string;
  readonly decisions: readonly ShownDecision[];
};

export type MeetingNamed = Pick<Meeting, 'id' | 'title' | 'group' | 'date' | 'startTime' | 'endTime' | 'place'>;

export type Approval = { readonly person: NamedPerson; readonly role: MinutesRole; readonly at: string };

type Answered = Pick<MinutesAnswer, 'answer' | 'note' | 'at'>;

/** One version as one reader may see it, with the names of today. */
export type ShownMinutes = Pick<
  Minutes,
  'version' | 'state' | 'sentAt' | 'dueOn' | 'isSilenceApproval' | 'settledAt' | 'approvedBy'
> & {
  readonly meeting: MeetingNamed;
  readonly lang: Language;
  readonly change: string;
  readonly present: readonly NamedPerson[];
  /** `substituteName`: who came instead, or empty. */
  readonly absent: readonly (NamedPerson & { readonly substituteName: string })[];
  readonly points: readonly ShownPoint[];
  /** Of how many asked how many approved and remarked. */
  readonly members: number;
  readonly approved: number;
  readonly remarked: number;
  readonly mine: Answered | null;
  readonly mayAnswer: boolean;
  /** Once approved: who approved, and as what. */
  readonly approvals: readonly Approval[];
  /** Everybody's where the reader coordinates, and who has not answered; else nobody's. */
  readonly answers: readonly (Answered & { readonly person: NamedPerson; readonly role: MinutesRole })[];
  readonly silent: readonly NamedPerson[];
};

export type MinutesSources = {
  readonly minutes: Minutes;
  /** With the points this reader may see, and no other. */
  readonly text: MinutesText;
  /** The newest answer of each. */
  readonly answers: readonly MinutesAnswer[];
  readonly meeting: Meeting;
  readonly attendances: readonly Attendance[];
  readonly partnership: Partnership;
  readonly people: readonly Person[];
  readonly reader: Person;
  readonly isCoordinator: boolean;
  readonly isNewest: boolean;
  /** Domain instant (ISO, UTC). */
  readonly at: string;
};

/** Puts together what one reader is shown of a version. */
export function shownMinutes(sources: MinutesSources): ShownMinutes {
  const { minutes, text, answers, reader, isCoordinator } = sources;
  const named = namedIn(sources.people);
  const tally = tallyOf(minutes, answers);
  const mine = answers.find(({ personId }) => personId === reader.id);
  const { version, state, sentAt, dueOn, isSilenceApproval, settledAt, approvedBy } = minutes;
  return {
    ...{ version, state, sentAt, dueOn, isSilenceApproval, settledAt, approvedBy },
    meeting: namedMeeting(sources.meeting),
    lang: text.lang,
    change: text.change,
    present: text.present.map(named),
    absent: text.absent.map((id) => ({ ...named(id), substituteName: substituteOf(id, sources.attendances) })),
    points: shownPoints(text.points, sources),
    members: minutes.memberIds.length,
    approved: tally.approved.length,
    remarked: tally.remarked.length,
    mine: mine ? answered(mine) : null,
    mayAnswer: mayAnswer(sources),
    approvals: state === 'approved' ? approvalsIn(answers, named) : [],
    answers: isCoordinator
      ? answers.map((each) => ({ ...answered(each), person: named(each.personId), role: each.role }))
      : [],
    silent: isCoordinator ? tally.silent.map(named) : [],
  };
}

function approvalsIn(answers: readonly MinutesAnswer[], named: (id: string) => NamedPerson): readonly Approval[] {
  return answers
    .filter(({ answer }) => answer === 'approved')
    .map(({ personId, role, at }) => ({ person: named(personId), role, at }));
}

export function namedMeeting({ id, title, group, date, startTime, endTime, place }: Meeting): MeetingNamed {
  return { id, title, group, date, startTime, endTime, place };
}

export function namedIn(people: readonly Person[]): (id: string) => NamedPerson {
  return (id) => {
    const person = people.find((each) => each.id === id);
    return { id, name: person?.name ?? '', organisation: person?.organisationId ?? '' };
  };
}

export function shownPoints(
  points: readonly MinutesPoint[],
  { partnership, people }: Pick<MinutesSources, 'partnership' | 'people'>,
): readonly ShownPoint[] {
  const named = namedIn(people);
  const organisation = (id: string) => partnership.organisations.find((each) => each.id === id)?.shortName ?? id;
  return points.map(({ pointId, kind, title, closedTo, isCarriedOver, text, decisions }) => ({
    ...{ id: pointId, kind, title, isCarriedOver, text },
    isClosed: closedTo !== null,
    decisions: decisions.map((each) => ({
      ...{ id: each.id, type: each.type, text: each.text, lang: each.lang, dueOn: each.dueOn },
      assentedBy: each.assentedBy.map(organisation),
      isClosed: each.closedTo !== null,
      responsible: each.responsibleId === null ? null : named(each.responsibleId),
    })),
  }));
}

function mayAnswer({ minutes, reader, isNewest, partnership, at }: MinutesSources): boolean {
  if (minutes.state !== 'sent' || !isNewest || !minutes.memberIds.includes(reader.id)) return false;
  return isBefore(at, minutesDeadline(minutes, partnership.timeZone));
}

function substituteOf(personId: string, attendances: readonly Attendance[]): string {
  return attendances.find((each) => each.personId === personId)?.substituteName ?? '';
}

function answered({ answer, note, at }: MinutesAnswer): Answered {
  return { answer, note, at };
}
