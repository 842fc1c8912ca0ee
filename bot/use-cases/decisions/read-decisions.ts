import type { Decision } from '#bot/domain/decision.ts';
import { maySeeMeeting } from '#bot/domain/may-see-meeting.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import {
  type DecisionReader,
  type DecisionSeen,
  type DecisionsQuestion,
  type DecisionsRead,
  decisionReader,
  decisionsSeen,
  groupQuestion,
} from './decision-sight.ts';
import { type DecisionWriting, decisionWriting } from './writing-decision.ts';

/** What is still to be done, of what the caller may see; oldest first. */
export function readOpenDecisions(ports: Ports) {
  return async (question: DecisionsQuestion): Promise<DecisionsRead> => {
    const reader = await decisionReader(ports, question);
    return seenBy(ports, reader, await ports.records.openDecisions(question.partnershipId));
  };
}

/** All that was decided about an initiative, of what the caller may see; oldest first. Refuses `no_such_initiative`. */
export function readInitiativeDecisions(ports: Ports) {
  return async (question: DecisionsQuestion & { readonly initiativeId: string }): Promise<DecisionsRead> => {
    const { partnershipId, initiativeId } = question;
    const reader = await decisionReader(ports, question);
    if (!reader.now.initiatives.some(({ id }) => id === initiativeId)) throw new Refusal('no_such_initiative');
    return seenBy(ports, reader, await ports.records.initiativeDecisions(partnershipId, initiativeId));
  };
}

export type MeetingDecisionsRead = DecisionsRead & { readonly writing: DecisionWriting | null };

/** What a meeting decided, of what the caller may see, and how they write another. Refuses `no_such_meeting`. */
export function readMeetingDecisions(ports: Ports) {
  return async (question: DecisionsQuestion & { readonly meetingId: string }): Promise<MeetingDecisionsRead> => {
    const { partnershipId, meetingId } = question;
    const reader = await decisionReader(ports, question);
    const meeting = await ports.records.meeting(partnershipId, meetingId);
    if (!meeting || !maySeeMeeting(reader.person, meeting.value, groupQuestion(reader))) {
      throw new Refusal('no_such_meeting');
    }
    const [read, writing] = await Promise.all([
      ports.records.meetingDecisions(partnershipId, meetingId).then((decisions) => seenBy(ports, reader, decisions)),
      writingOrNull(ports, reader, meetingId),
    ]);
    return { ...read, writing };
  };
}

/** Refuses `no_such_decision` where there is none that the caller may see. */
export function readDecision(ports: Ports) {
  return async (question: DecisionsQuestion & { readonly decisionId: string }): Promise<DecisionsRead> => {
    const reader = await decisionReader(ports, question);
    const { seen } = await decisionSeen(ports, reader, question.decisionId);
    return { ...reader, decisions: [seen] };
  };
}

/** One decision with its tag, and as the reader sees it; refuses `no_such_decision`. */
export async function decisionSeen(
  ports: Ports,
  reader: DecisionReader,
  decisionId: string,
): Promise<{ readonly tagged: Tagged<Decision>; readonly seen: DecisionSeen }> {
  const tagged = await ports.records.decision(reader.now.partnership.id, decisionId);
  const [seen] = tagged ? await decisionsSeen(ports, reader, [tagged.value]) : [];
  if (!tagged || !seen) throw new Refusal('no_such_decision');
  return { tagged, seen };
}

async function seenBy(ports: Ports, reader: DecisionReader, decisions: readonly Decision[]): Promise<DecisionsRead> {
  return { ...reader, decisions: await decisionsSeen(ports, reader, decisions) };
}

async function writingOrNull(ports: Ports, reader: DecisionReader, meetingId: string): Promise<DecisionWriting | null> {
  try {
    return await decisionWriting(ports, reader, meetingId);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
