import { type AgendaPoint, inAgendaOrder, type PointKind } from './agenda.ts';
import type { Group } from './channel.ts';
import { type Decision, type DecisionType, isOverdue } from './decision.ts';
import type { Language } from './language.ts';
import { mayDecisionStandInPack } from './may-see-meeting.ts';
import type { Meeting } from './meeting.ts';
import type { PackAnswer } from './pack.ts';
import type { PackAudience } from './pack-audience.ts';
import type { Person } from './person.ts';
import type { StatusUpdate } from './status-update.ts';
import { type Told, toldStateOf } from './told-decision.ts';

/** The meeting a pack is for, as it stood when the pack was made. */
export type PackMeeting = Pick<Meeting, 'id' | 'group' | 'title' | 'date' | 'startTime' | 'endTime' | 'place'> & {
  readonly isOnline: boolean;
  /** In the agenda's order. A closed point (*lukket punkt*) stands in no pack: no edition is for its members alone. */
  readonly points: readonly PackPoint[];
};

export type PackPoint = {
  readonly kind: PointKind;
  readonly title: string | null;
  readonly text: string;
};

/** What was decided before and is still to be done. */
export type PackDecision = {
  readonly id: string;
  readonly type: DecisionType;
  readonly text: string;
  readonly lang: Language;
  readonly group: Group;
  readonly initiativeId: string | null;
  /** Whose organisation is to do it; null where nobody is named. */
  readonly responsibleOrganisationId: string | null;
  /** Local ISO date, or null. */
  readonly dueOn: string | null;
  /** It was due before the day on which the pack was made. */
  readonly isOverdue: boolean;
  /** How far it was last said to be, in whose words; null where nobody has said anything. */
  readonly told: Told | null;
};

export function packMeeting(meeting: Meeting, points: readonly AgendaPoint[]): PackMeeting {
  const { id, group, title, date, startTime, endTime, place } = meeting;
  const open = inAgendaOrder(points).filter(({ closedTo }) => closedTo === null);
  return {
    ...{ id, group, title, date, startTime, endTime, place },
    isOnline: meeting.onlineUrl !== null,
    points: open.map((point) => ({ kind: point.kind, title: point.title, text: point.text })),
  };
}

/** For whom, who the people are, and the local day (ISO date) on which the pack is made. */
export type DecisionQuestion = {
  readonly audience: PackAudience;
  readonly people: readonly Person[];
  readonly day: string;
};

/** The open ones that all readers of an edition may read: overdue first, then by when they are due, then as they were made. */
export function packDecisions(
  decisions: readonly Decision[],
  { audience, people, day }: DecisionQuestion,
): readonly PackDecision[] {
  return decisions
    .filter((decision) => decision.state === 'open' && mayDecisionStandInPack(decision, audience))
    .map((decision) => packDecision(decision, { people, day }))
    .toSorted((a, b) => Number(dayOf(a) > dayOf(b)) - Number(dayOf(a) < dayOf(b)));
}

/** Whatever has no day comes last; what is overdue has the earliest days of all. */
function dayOf({ dueOn }: PackDecision): string {
  return dueOn ?? '9999-12-31';
}

/** What an answer says of decisions that all readers of an edition may read. */
export function packFollowUps(
  { followUps }: Pick<StatusUpdate, 'followUps'>,
  { audience, toldDecisions }: { readonly audience: PackAudience; readonly toldDecisions: readonly Decision[] },
): PackAnswer['followUps'] {
  return followUps.flatMap(({ decisionId, state, note }) => {
    const decision = toldDecisions.find(({ id }) => id === decisionId);
    if (!decision || !mayDecisionStandInPack(decision, audience)) return [];
    return [{ text: decision.text, lang: decision.lang, state, note }];
  });
}

function packDecision(decision: Decision, { people, day }: Omit<DecisionQuestion, 'audience'>): PackDecision {
  const { id, type, text, lang, group, initiativeId, dueOn } = decision;
  const responsible = people.find((person) => person.id === decision.responsibleId);
  return {
    ...{ id, type, text, lang, group, initiativeId, dueOn },
    responsibleOrganisationId: responsible?.organisationId ?? null,
    isOverdue: isOverdue(decision, day),
    told: decision.outcomeAt === null ? null : { state: toldStateOf(decision), note: decision.outcome },
  };
}
