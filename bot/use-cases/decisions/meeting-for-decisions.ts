import { localDay } from '#bot/domain/local-time.ts';
import { maySeeMeeting } from '#bot/domain/may-see-meeting.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { mayWriteDecisions } from './decision-sight.ts';

/** A year: what is planned further away is nobody's next meeting. */
const daysAhead = 366;

/**
 * The meeting whose decisions one writes now: today's, held or not, else the next, of those a coordinator may see or
 * somebody else chairs; null where there is none.
 */
export function meetingForDecisions(ports: Ports) {
  return async (question: { partnershipId: string; personId: string; at: string }): Promise<string | null> => {
    const { partnershipId, personId, at } = question;
    const now = await ports.partnerships.now(partnershipId);
    const person = now?.people.find(({ id }) => id === personId);
    if (!now || !person) return null;
    const day = localDay(at, now.partnership.timeZone);
    const meetings = await ports.records.meetings(partnershipId, { from: day, before: plusDays(day, daysAhead) });
    const next = meetings
      .filter(({ state }) => state !== 'cancelled')
      .filter((meeting) => maySeeMeeting(person, meeting, { initiatives: now.initiatives, day }))
      .find((meeting) => mayWriteDecisions(person, meeting));
    return next?.id ?? null;
  };
}
