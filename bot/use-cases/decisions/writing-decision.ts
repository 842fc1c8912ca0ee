import type { Decision } from '#bot/domain/decision.ts';
import { invalidDecision } from '#bot/domain/decision-problem.ts';
import { isGroupAsked } from '#bot/domain/fate-of-request.ts';
import { maySeeMeeting, maySeePoint } from '#bot/domain/may-see-meeting.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import {
  type DecisionChoices,
  type DecisionDetails,
  parseDecision,
  type RawDecision,
} from '#bot/domain/parse-decision.ts';
import { stillHere } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { pointsWhenHeld } from '#bot/use-cases/agenda/written-agenda.ts';
import { unchangedMeeting } from '#bot/use-cases/meetings/unchanged-meeting.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { type DecisionReader, groupQuestion, mayWriteDecisions } from './decision-sight.ts';

/** A meeting somebody writes the decisions of, and what they can choose. */
export type DecisionWriting = { readonly meeting: Meeting; readonly choices: DecisionChoices } & {
  /** The meeting's row as it was read first: goes with whatever is decided, so that no point is closed meanwhile. */
  readonly guard: Change;
  readonly closedPoints: ReadonlyMap<string, readonly string[]>;
};

/** What follows from a form besides what it says. */
export type SoundDecision = DecisionDetails & Pick<Decision, 'closedTo' | 'answersVersion'>;

/**
 * Refuses `no_such_meeting` where there is none that the reader may see, `not_allowed` to whoever neither coordinates
 * nor chairs, and `meeting_not_in_state` where it was cancelled.
 */
export async function decisionWriting(
  ports: Ports,
  reader: DecisionReader,
  meetingId: string,
): Promise<DecisionWriting> {
  const { now, person } = reader;
  const { partnership } = now;
  const found = await ports.records.meeting(partnership.id, meetingId);
  if (!found || !maySeeMeeting(person, found.value, groupQuestion(reader))) throw new Refusal('no_such_meeting');
  const meeting = found.value;
  if (!mayWriteDecisions(person, meeting)) throw new Refusal('not_allowed');
  if (meeting.state === 'cancelled') throw new Refusal('meeting_not_in_state', { state: meeting.state });
  const agenda = await pointsWhenHeld(ports, { partnershipId: partnership.id, meeting });
  const points = agenda.filter((point) => maySeePoint(person, point));
  return {
    meeting,
    guard: unchangedMeeting(found),
    closedPoints: new Map(points.flatMap(({ id, closedTo }) => (closedTo ? [[id, closedTo] as const] : []))),
    choices: {
      organisationIds: partnership.organisations.map(({ id }) => id),
      personIds: stillHere(now.people).map(({ id }) => id),
      initiativeIds: now.initiatives.map(({ id }) => id),
      pointIds: points.map(({ id }) => id),
    },
  };
}

/**
 * What the form says and what follows from it: the circle of a closed point, and the newest request for help of the
 * group, where it is about that initiative. Refuses `invalid_decision` with all problems.
 */
export function soundDecision(raw: RawDecision, writing: DecisionWriting, { now }: DecisionReader): SoundDecision {
  const parsed = parseDecision(raw, writing.choices);
  if (!parsed.ok) throw invalidDecision(parsed.problems);
  const { initiativeId, pointId } = parsed.value;
  const latest = now.statuses.find((status) => status.initiativeId === initiativeId)?.latest ?? null;
  return {
    ...parsed.value,
    closedTo: writing.closedPoints.get(pointId ?? '') ?? null,
    answersVersion: latest && isGroupAsked(latest.help, writing.meeting.group) ? latest.version : null,
  };
}
