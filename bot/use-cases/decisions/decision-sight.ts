import type { Decision } from '#bot/domain/decision.ts';
import { mayAnswerFor } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { type GroupQuestion, maySeeDecision, maySeeMeeting, maySeePoint } from '#bot/domain/may-see-meeting.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { answersFor, hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { decisionVersion } from '#bot/use-cases/fingerprint.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import { isDecisionFrozen } from './is-decision-frozen.ts';

/** Who asks about decisions, where, and when (ISO instant). */
export type DecisionsQuestion = { readonly identity: Identity; readonly partnershipId: string; readonly at: string };

/** Everything current, who asks, and on which local day (ISO date). */
export type DecisionReader = { readonly now: PartnershipNow; readonly person: Person; readonly day: string };

/** A decision with the meeting it was made at (null where it was made in writing), and what the reader may do with it. */
export type DecisionSeen = {
  readonly decision: Decision;
  readonly meeting: Meeting | null;
  /** Where it was made; null for a meeting or a point that the reader may not see. */
  readonly place: Pick<Decision, 'meetingId' | 'pointId'>;
  readonly version: string;
  readonly mayChange: boolean;
  readonly mayTell: boolean;
};

/** Some decisions as one reader sees them. */
export type DecisionsRead = DecisionReader & { readonly decisions: readonly DecisionSeen[] };

/** Refuses `unknown_person`. */
export async function decisionReader(ports: Ports, question: DecisionsQuestion): Promise<DecisionReader> {
  const { identity, partnershipId, at } = question;
  const [now, personId] = await Promise.all([
    ports.partnerships.now(partnershipId),
    ports.partnerships.personIdOf(partnershipId, identity),
  ]);
  const person = now?.people.find(({ id }) => id === personId);
  if (!now || !person) throw new Refusal('unknown_person');
  return { now, person, day: localDay(at, now.partnership.timeZone) };
}

/** Those of the decisions that are the reader's to see, in the order given. */
export async function decisionsSeen(
  ports: Ports,
  reader: DecisionReader,
  decisions: readonly Decision[],
): Promise<readonly DecisionSeen[]> {
  const { id } = reader.now.partnership;
  const meetings = await meetingsOf(ports, id, decisions);
  const frozen = new Map(
    await Promise.all(
      [...meetings.keys()].map(async (each) => [each, await isDecisionFrozen(ports, id, each)] as const),
    ),
  );
  return decisions.flatMap((decision) => {
    const meeting = meetings.get(decision.meetingId ?? '') ?? null;
    if (!maySeeDecision(reader.person, { decision, meeting }, groupQuestion(reader))) return [];
    const isFrozen = frozen.get(decision.meetingId ?? '') ?? false;
    const isWriter = mayWriteDecisions(reader.person, meeting) && maySeePoint(reader.person, decision);
    return [
      {
        decision,
        meeting,
        place: placeSeen(reader, decision, meeting),
        version: decisionVersion(decision),
        mayChange: decision.meetingId !== null && !isFrozen && isWriter,
        mayTell: mayTellOf(reader, decision, meeting),
      },
    ];
  });
}

/** Who reads a decision need not sit in its group, and whoever is to carry it out need not know of a closed point. */
function placeSeen(reader: DecisionReader, decision: Decision, meeting: Meeting | null): DecisionSeen['place'] {
  const isSeen = meeting !== null && maySeeMeeting(reader.person, meeting, groupQuestion(reader));
  const isPointSeen = isSeen && maySeePoint(reader.person, decision);
  return { meetingId: isSeen ? meeting.id : null, pointId: isPointSeen ? decision.pointId : null };
}

export function groupQuestion({ now, day }: DecisionReader): GroupQuestion {
  return { initiatives: now.initiatives, day };
}

/** Coordinators, and whoever chairs the meeting. */
export function mayWriteDecisions(person: Person, meeting: Pick<Meeting, 'chairId'> | null): boolean {
  return hasRole(person, 'coordinator') || (meeting !== null && meeting.chairId === person.id);
}

/** Who writes decisions, whoever is responsible or stands in for them, and those who answer for its initiative; given that they may see it. */
export function mayTellOf({ now, person, day }: DecisionReader, decision: Decision, meeting: Meeting | null): boolean {
  if (mayWriteDecisions(person, meeting)) return true;
  const responsible = now.people.find(({ id }) => id === decision.responsibleId);
  if (decision.responsibleId === person.id) return true;
  if (responsible && answersFor(responsible, day) === person.id) return true;
  const about = now.initiatives.find(({ id }) => id === decision.initiativeId);
  return about !== undefined && mayAnswerFor(about, person, day);
}

async function meetingsOf(
  ports: Ports,
  partnershipId: string,
  decisions: readonly Decision[],
): Promise<ReadonlyMap<string, Meeting>> {
  const ids = [...new Set(decisions.flatMap(({ meetingId }) => meetingId ?? []))];
  const found = await Promise.all(ids.map((id) => ports.records.meeting(partnershipId, id)));
  return new Map(found.flatMap((meeting) => (meeting ? [[meeting.value.id, meeting.value] as const] : [])));
}
