import type { AttendanceAnswer } from '#bot/domain/attendance.ts';
import { isValidWithin, mayAnswerFor } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { meetingEnd } from '#bot/domain/meeting-moments.ts';
import type { PackMark } from '#bot/domain/pack.ts';
import { hasRole, type Identity } from '#bot/domain/person.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import { type DecisionReader, type DecisionSeen, decisionsSeen } from '#bot/use-cases/decisions/decision-sight.ts';
import { isOwn } from '#bot/use-cases/decisions/read-my-decisions.ts';
import { memberNow } from '#bot/use-cases/meetings/member-now.ts';
import { visibleMeetings } from '#bot/use-cases/meetings/read-meetings.ts';
import { takesAnswers } from '#bot/use-cases/meetings/seen-meeting.ts';
import { packDeskOf } from '#bot/use-cases/packs/read-pack-desk.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type CoordinatorDesk, coordinatorDesk } from './coordinator-desk.ts';
import { type LeadDesk, leadDesk } from './lead-desk.ts';
import { type MemberDesk, memberDesk } from './member-desk.ts';

/** What one person has to do with a partnership now, by what they are in it; null where they are not that. */
export type Mine = DecisionReader & {
  readonly leading: LeadDesk | null;
  readonly coordinating: CoordinatorDesk | null;
  /** What waits for their word: of a member of the steering group, and of whoever approves a yearly status. */
  readonly deciding: MemberDesk;
  /** What they are to carry out, those due first. */
  readonly decisions: readonly DecisionSeen[];
  /** The next few they may see. */
  readonly meetings: readonly MyMeeting[];
  /** The newest meeting pack they may read, or null. */
  readonly pack: PackMark | null;
};

export type MyMeeting = {
  readonly meeting: Meeting;
  readonly own: AttendanceAnswer | null;
  readonly mayAnswer: boolean;
};

/** As many meetings as somebody looks ahead. */
const mostMeetings = 3;
/** Minutes are answered within weeks of their meeting; a half year is looked back, and a year ahead. */
const [daysBack, daysAhead] = [183, 366];

/**
 * Reads as many rows as there is going on now, however long the partnership has run: what is everybody's once, and then
 * what each of the person's roles asks for. Refuses `unknown_person`.
 */
export function readMine(ports: Ports) {
  return async (question: { identity: Identity; partnershipId: string; at: string }): Promise<Mine> => {
    const { at } = question;
    const member = await memberNow(ports, question);
    const { now, person } = member;
    const day = localDay(at, now.partnership.timeZone);
    const reader = { now, person, day };
    const period = { from: plusDays(day, -daysBack), before: plusDays(day, daysAhead) };
    const meetings = await visibleMeetings(ports, { ...member, at }, period);
    const leads = now.initiatives.some((each) => mayAnswerFor(each, person, day) && isValidWithin(each, [day, day]));
    const [leading, coordinating, deciding, decisions, packs, ahead] = await Promise.all([
      leads ? leadDesk(ports, { ...reader, at }) : null,
      hasRole(person, 'coordinator') ? coordinatorDesk(ports, { ...reader, at }) : null,
      memberDesk(ports, reader, meetings),
      ownDecisions(ports, reader),
      packDeskOf(ports, { ...member, at }),
      ownMeetings(ports, { reader, at }, meetings),
    ]);
    return { ...reader, leading, coordinating, deciding, decisions, meetings: ahead, pack: packs.newest };
  };
}

async function ownDecisions(ports: Ports, reader: DecisionReader): Promise<readonly DecisionSeen[]> {
  const open = await ports.records.openDecisions(reader.now.partnership.id);
  const own = open.filter((decision) => isOwn(reader, { decision }));
  const seen = await decisionsSeen(ports, reader, own);
  return seen.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function orderOf({ decision: { dueOn, id } }: DecisionSeen): string {
  return `${dueOn ?? '9999-12-31'} ${id}`;
}

type Ahead = { readonly reader: DecisionReader; readonly at: string };

async function ownMeetings(
  ports: Ports,
  { reader: { now, person }, at }: Ahead,
  meetings: readonly Meeting[],
): Promise<readonly MyMeeting[]> {
  const next = meetings
    .filter((meeting) => meeting.state === 'planned' && isBefore(at, meetingEnd(meeting)))
    .slice(0, mostMeetings);
  return Promise.all(
    next.map(async (meeting) => {
      const answered = await ports.records.attendance(now.partnership.id, meeting.id, person.id);
      return { meeting, own: answered?.value.answer ?? null, mayAnswer: takesAnswers(meeting, at) };
    }),
  );
}
