import type { AttendanceAnswer } from '#bot/domain/attendance.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { meetingEnd } from '#bot/domain/meeting-moments.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { hasRole, type Identity } from '#bot/domain/person.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { memberNow } from './member-now.ts';
import { visibleMeetings } from './read-meetings.ts';
import { takesAnswers } from './seen-meeting.ts';

export type MyMeetings = {
  readonly partnership: Partnership;
  readonly isCoordinator: boolean;
  /** The next few, by day and time. */
  readonly meetings: readonly {
    readonly meeting: Meeting;
    readonly own: AttendanceAnswer | null;
    readonly mayAnswer: boolean;
  }[];
  /** How many are planned after them. */
  readonly more: number;
};

/** The planned meetings that lie ahead of somebody and are not over. Refuses `unknown_person`. */
export function readMyMeetings(ports: Ports) {
  return async (question: { identity: Identity; partnershipId: string; at: string }): Promise<MyMeetings> => {
    const { partnershipId, at } = question;
    const { now, person } = await memberNow(ports, question);
    const day = localDay(at, now.partnership.timeZone);
    const period = { from: plusDays(day, -1), before: plusDays(day, 3 * 366) };
    const all = await visibleMeetings(ports, { now, person, at }, period);
    const ahead = all.filter((meeting) => meeting.state === 'planned' && isBefore(at, meetingEnd(meeting)));
    const next = ahead.slice(0, most);
    const meetings = await Promise.all(
      next.map(async (meeting) => {
        const attendances = await ports.records.attendances(partnershipId, meeting.id);
        const own = attendances.find(({ personId }) => personId === person.id)?.answer ?? null;
        return { meeting, own, mayAnswer: takesAnswers(meeting, at) };
      }),
    );
    const isCoordinator = hasRole(person, 'coordinator');
    return { partnership: now.partnership, isCoordinator, meetings, more: ahead.length - next.length };
  };
}

/** As many as one card can show. */
const most = 5;
