import { localDay } from '#bot/domain/local-time.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { meetingStart } from '#bot/domain/meeting-moments.ts';
import { hasRole } from '#bot/domain/person.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import { memberNow } from '#bot/use-cases/meetings/member-now.ts';
import { visibleMeetings } from '#bot/use-cases/meetings/read-meetings.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { MinutesQuestion } from './minutes-scene.ts';

/** A meeting whose minutes somebody would want to see now. */
export type FoundMeeting = { readonly meeting: Meeting; readonly hasMinutes: boolean };

/** As far back as two rounds of a year's meetings. */
const daysBack = 400;

/**
 * The latest meeting that has begun and whose minutes the caller may see; for a coordinator the latest that has begun,
 * with minutes or without. Null where there is none. Refuses `unknown_person`.
 */
export function findMinutes(ports: Ports) {
  return async (asked: Omit<MinutesQuestion, 'meetingId'>): Promise<FoundMeeting | null> => {
    const { now, person } = await memberNow(ports, asked);
    const day = localDay(asked.at, now.partnership.timeZone);
    const period = { from: plusDays(day, -daysBack), before: plusDays(day, 1) };
    const meetings = await visibleMeetings(ports, { now, person, at: asked.at }, period);
    const begun = meetings
      .filter((meeting) => meeting.state !== 'cancelled' && !isBefore(asked.at, meetingStart(meeting)))
      .toReversed();
    const isCoordinator = hasRole(person, 'coordinator');
    for (const meeting of begun) {
      const hasMinutes = (await ports.records.minutes(asked.partnershipId, meeting.id)).length > 0;
      if (hasMinutes || isCoordinator) return { meeting, hasMinutes };
    }
    return null;
  };
}
