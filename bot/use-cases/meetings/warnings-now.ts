import type { Meeting } from '#bot/domain/meeting.ts';
import { withExpected } from '#bot/domain/meeting-people.ts';
import { type MeetingWarning, meetingWarnings, usualSchoolHolidayWeeks } from '#bot/domain/meeting-warnings.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { MeetingsNow } from './meetings-now.ts';

type Known = Pick<MeetingsNow, 'now' | 'settings' | 'day'>;
type Stores = Pick<Ports, 'records' | 'partnerships'>;

/** What coordinators should know of when a meeting is held; it tells of all groups' meetings, so it is for them alone. */
export async function warningsNow(ports: Stores, known: Known, meeting: Meeting): Promise<readonly MeetingWarning[]> {
  const warnings = await warningsOfAll(ports, known, [meeting]);
  return warnings.get(meeting.id) ?? [];
}

/** The same of several, by meeting: the days they lie in are read at once, and each of their rounds once. */
export async function warningsOfAll(
  ports: Stores,
  { now, settings, day }: Known,
  meetings: readonly Meeting[],
): Promise<ReadonlyMap<string, readonly MeetingWarning[]>> {
  const { id } = now.partnership;
  const days = meetings.map(({ date }) => date).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  // A day to either side, as another zone may have another date.
  const period = { from: plusDays(first, -1), before: plusDays(last, 2) };
  const roundIds = [...new Set(meetings.flatMap(({ roundId }) => (roundId === null ? [] : [roundId])))];
  const [beside, rounds] = await Promise.all([
    ports.records.meetings(id, period),
    Promise.all(roundIds.map(async (roundId) => [roundId, await ports.partnerships.round(id, roundId)] as const)),
  ]);
  const others = beside.map((other) => withExpected(other, now));
  const roundOf = new Map(rounds);
  return new Map(
    meetings.map((meeting) => {
      const round = meeting.roundId === null ? null : (roundOf.get(meeting.roundId) ?? null);
      const calendar = { today: day, calendar: settings, schoolHolidayWeeks: usualSchoolHolidayWeeks };
      return [meeting.id, meetingWarnings(withExpected(meeting, now), { ...calendar, meetings: others, round })];
    }),
  );
}
