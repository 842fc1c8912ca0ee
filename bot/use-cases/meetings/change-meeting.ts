import type { AuditAction } from '#bot/domain/audit-line.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { type ChangedMeeting, type MeetingEvent, meetingAfter } from '#bot/domain/meeting-states.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { agendaChangesOfCancelled } from '#bot/use-cases/agenda/agenda-of-cancelled.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { isSame, meetingVersion } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { changesOfMeeting } from './meeting-work.ts';
import { type MeetingsNow, meetingsNow } from './meetings-now.ts';
import { proposedRound } from './proposed-round.ts';

/** Which meeting of which partnership, who asks, and when (ISO instant). */
export type MeetingQuestion = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly at: string;
};

export type FoundMeeting = MeetingsNow & { readonly meeting: Tagged<Meeting> };

export type MeetingDecision = {
  readonly event: MeetingEvent;
  readonly action: AuditAction;
  /** `meetingVersion` of the meeting that was on the screen; null where nothing that is overwritten was shown. */
  readonly seen: string | null;
  readonly changes?: readonly Change[];
};

/**
 * What a coordinator decides about a meeting, audited in the same commit with all that follows from it: what its channel
 * is told, and new dates proposed for the round it serves. What is decided already is left as it is, so that the same
 * form twice is one change. Refuses `unknown_person`, `not_allowed`, `no_such_meeting`, `meeting_not_in_state`, and
 * `meeting_changed` (fact: `version`, that of the newest) where another one was seen, besides what `decide` refuses.
 */
export function changeMeeting(
  ports: Ports,
  question: MeetingQuestion,
  decide: (found: FoundMeeting) => MeetingDecision | Promise<MeetingDecision>,
): Promise<Meeting> {
  return decideMeeting(ports, question, async (found) => ({ decision: await decide(found), answer: asItIs }));
}

/** A decision, or null where nothing is to be changed, and what is answered of the meeting as it then stands. */
export type AnsweredDecision<Result> = {
  readonly decision: MeetingDecision | null;
  readonly answer: (meeting: Meeting) => Result;
};

/** As `changeMeeting`, where there is more to answer than the meeting. */
export async function decideMeeting<Result>(
  ports: Ports,
  question: MeetingQuestion,
  decide: (found: FoundMeeting) => Promise<AnsweredDecision<Result>>,
): Promise<Result> {
  const { person } = await coordinating(ports, question.identity, question.partnershipId);
  return committed(ports, question.partnershipId, async () => {
    const [found, meeting] = await Promise.all([
      meetingsNow(ports, question),
      ports.records.meeting(question.partnershipId, question.meetingId),
    ]);
    if (!meeting) throw new Refusal('no_such_meeting');
    const { decision, answer } = await decide({ ...found, meeting });
    const after = decision && afterDecision(meeting.value, decision);
    if (!after) return { changes: [], result: answer(meeting.value) };
    const changes = await changesOf(ports, {
      ...found,
      ...question,
      ...decision,
      ...after,
      was: meeting,
      by: person.id,
    });
    return { changes, result: answer(after.meeting) };
  });
}

function asItIs(meeting: Meeting): Meeting {
  return meeting;
}

type Deciding = MeetingsNow &
  MeetingQuestion &
  MeetingDecision &
  ChangedMeeting & { readonly was: Tagged<Meeting>; readonly by: string };

async function changesOf(ports: Ports, deciding: Deciding): Promise<readonly Change[]> {
  const { meeting, was, by, at, action } = deciding;
  const work = await ports.records.dueAbout(deciding.partnershipId, meeting.id);
  const decided = { ...deciding, before: was.value, work };
  return [
    { kind: 'meeting', value: meeting, before: was.value, tag: was.tag },
    { kind: 'audit', value: { at, by, action, subject: meeting.id } },
    ...(await changesOfMeeting(ports, decided)),
    ...(await proposedRound(ports, decided)),
    ...(await agendaChangesOfCancelled(ports, decided)),
    ...(deciding.changes ?? []),
  ];
}

/** Null where it is as it was decided already, even by what cannot happen twice, such as cancelling. */
function afterDecision(before: Meeting, { event, seen }: MeetingDecision): ChangedMeeting | null {
  if (event.kind === 'cancel' && before.state === 'cancelled') return null;
  const after = meetingAfter(before, event);
  if (isSame(after.meeting, before)) return null;
  const version = meetingVersion(before);
  if (seen !== null && seen !== version) throw new Refusal('meeting_changed', { version });
  return after;
}
