import { type Attendance, type Headcount, headcountOf } from '#bot/domain/attendance.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { withExpected } from '#bot/domain/meeting-people.ts';
import type { PartnershipNow } from '#bot/use-cases/ports.ts';

/** Those expected at a meeting, and whoever else has answered, each in one place. */
export function headsAt(meeting: Meeting, now: PartnershipNow, attendances: readonly Attendance[]): Headcount {
  const { participantIds } = withExpected(meeting, now);
  const known = attendances.filter(({ personId }) => now.people.some(({ id }) => id === personId));
  const everybody = [...participantIds, ...known.map(({ personId }) => personId)];
  return headcountOf({ id: meeting.id, participantIds: everybody }, known);
}
