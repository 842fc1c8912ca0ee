import type { Meeting } from '#bot/domain/meeting.ts';
import { changeOf } from '#bot/domain/meeting-states.ts';
import { parseMeeting } from '#bot/domain/parse-meeting.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type AnsweredDecision, decideMeeting, type FoundMeeting, type MeetingQuestion } from './change-meeting.ts';
import type { MeetingOutcome, TypedMeeting } from './meeting-outcome.ts';
import { choicesOf } from './meetings-now.ts';
import { warningsNow } from './warnings-now.ts';

export type ChangeMeetingDetails = MeetingQuestion &
  TypedMeeting & {
    /** `meetingVersion` of the meeting its form was drawn from. */
    readonly seen: string;
  };

/**
 * Moves a meeting, or changes anything else that its form shows. What there is to know is said first where the meeting
 * is moved. Refuses `meeting_changed` where it is no longer the one that was seen, besides what every change does.
 */
export function changeMeetingDetails(ports: Ports) {
  return (input: ChangeMeetingDetails): Promise<MeetingOutcome> =>
    decideMeeting(ports, input, (found) => decidedAs(ports, input, found));
}

async function decidedAs(
  ports: Ports,
  { raw, isSure, seen }: ChangeMeetingDetails,
  found: FoundMeeting,
): Promise<AnsweredDecision<MeetingOutcome>> {
  const before = found.meeting.value;
  const parsed = parseMeeting(raw, choicesOf(found, before));
  if (!parsed.ok) return instead({ kind: 'problems', problems: parsed.problems });
  const after: Meeting = { ...before, ...parsed.value };
  const warnings = await warningsNow(ports, found, after);
  const isMoved = changeOf(before, after)?.kinds.includes('moved') ?? false;
  if (before.state === 'planned' && isMoved && warnings.length > 0 && !isSure)
    return instead({ kind: 'warned', warnings });
  return {
    decision: { event: { kind: 'change', details: parsed.value }, action: 'meeting_changed', seen },
    answer: (meeting) => ({ kind: 'kept', meeting, warnings, people: found.now.people }),
  };
}

function instead(outcome: MeetingOutcome): AnsweredDecision<MeetingOutcome> {
  return { decision: null, answer: () => outcome };
}
