import type { Meeting } from '#bot/domain/meeting.ts';
import { withExpected } from '#bot/domain/meeting-people.ts';
import { type MeetingWarning, meetingWarnings, usualSchoolHolidayWeeks } from '#bot/domain/meeting-warnings.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { MeetingsNow } from './meetings-now.ts';

/** What coordinators should know of when a meeting is held; it tells of all groups' meetings, so it is for them alone. */
export async function warningsNow(
  ports: Ports,
  { now, settings, day }: Pick<MeetingsNow, 'now' | 'settings' | 'day'>,
  meeting: Meeting,
): Promise<readonly MeetingWarning[]> {
  const { id } = now.partnership;
  // A day to either side, as another zone may have another date.
  const period = { from: plusDays(meeting.date, -1), before: plusDays(meeting.date, 2) };
  const [meetings, round] = await Promise.all([
    ports.records.meetings(id, period),
    meeting.roundId === null ? null : ports.partnerships.round(id, meeting.roundId),
  ]);
  return meetingWarnings(withExpected(meeting, now), {
    today: day,
    calendar: settings,
    schoolHolidayWeeks: usualSchoolHolidayWeeks,
    meetings: meetings.map((other) => withExpected(other, now)),
    round,
  });
}
