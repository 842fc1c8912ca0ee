import type { Meeting } from '#bot/domain/meeting.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { MeetingQuestion } from './change-meeting.ts';
import { seenMeeting } from './seen-meeting.ts';

/** What goes into a meeting's calendar file, for those who may see it. Refuses `no_such_meeting`. */
export function readCalendarMeeting(ports: Ports) {
  return async (question: MeetingQuestion): Promise<{ meeting: Meeting; partnership: Partnership }> => {
    const { meeting, now } = await seenMeeting(ports, question);
    return { meeting, partnership: now.partnership };
  };
}
