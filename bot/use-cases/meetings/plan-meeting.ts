import { type Meeting, meetingBeginnings } from '#bot/domain/meeting.ts';
import { parseMeeting } from '#bot/domain/parse-meeting.ts';
import type { Identity } from '#bot/domain/person.ts';
import { committed, type Decision } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { MeetingOutcome, TypedMeeting } from './meeting-outcome.ts';
import { changesOfMeeting } from './meeting-work.ts';
import { choicesOf, type MeetingsNow, meetingsNow } from './meetings-now.ts';
import { proposedRound } from './proposed-round.ts';
import { assertRound } from './set-meeting-round.ts';
import { warningsNow } from './warnings-now.ts';

export type PlanMeeting = TypedMeeting & {
  readonly identity: Identity;
  readonly partnershipId: string;
  /** Id for the new meeting, made when its form was shown: the same form sent again is one meeting. */
  readonly newMeetingId: string;
  /** The round that serves it, or null. */
  readonly roundId: string | null;
  readonly at: string;
};

/**
 * Plans a meeting by itself. Sent again, it is the meeting that was made, as it stands by then. Refuses `not_allowed`
 * to all but coordinators, and `no_such_round`.
 */
export function planMeeting(ports: Ports) {
  return async (input: PlanMeeting): Promise<MeetingOutcome> => {
    const { person } = await coordinating(ports, input.identity, input.partnershipId);
    return committed(ports, input.partnershipId, async () => {
      const [found, made] = await Promise.all([
        meetingsNow(ports, input),
        ports.records.meeting(input.partnershipId, input.newMeetingId),
      ]);
      if (made) {
        const warnings = await warningsNow(ports, found, made.value);
        return answered({ kind: 'kept', meeting: made.value, warnings, people: found.now.people });
      }
      return decidedAs(ports, { ...input, found, by: person.id });
    });
  };
}

type Deciding = PlanMeeting & { readonly found: MeetingsNow; readonly by: string };

async function decidedAs(ports: Ports, input: Deciding): Promise<Decision<MeetingOutcome>> {
  const { found, by, at, partnershipId, roundId } = input;
  const parsed = parseMeeting(input.raw, choicesOf(found));
  if (!parsed.ok) return answered({ kind: 'problems', problems: parsed.problems });
  await assertRound(ports, { partnershipId, roundId });
  const meeting: Meeting = { ...meetingBeginnings, ...parsed.value, id: input.newMeetingId, roundId };
  const warnings = await warningsNow(ports, found, meeting);
  if (warnings.length > 0 && !input.isSure) return answered({ kind: 'warned', warnings });
  const decided = { ...found, partnershipId, meeting, before: null, change: null, work: [], at };
  return {
    changes: [
      { kind: 'meeting', value: meeting, before: null, tag: null },
      { kind: 'audit', value: { at, by, action: 'meeting_planned', subject: meeting.id } },
      ...(await changesOfMeeting(ports, decided)),
      ...(await proposedRound(ports, { ...decided, by })),
    ],
    result: { kind: 'kept', meeting, warnings, people: found.now.people },
  };
}

function answered(result: MeetingOutcome): Decision<MeetingOutcome> {
  return { changes: [], result };
}
