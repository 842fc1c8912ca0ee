import type { Attendance, Headcount } from '#bot/domain/attendance.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { expectedAt } from '#bot/domain/meeting-people.ts';
import type { MeetingWarning } from '#bot/domain/meeting-warnings.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { hasRole, type Person } from '#bot/domain/person.ts';
import { meetingVersion } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { MeetingQuestion } from './change-meeting.ts';
import { headsAt } from './heads-at.ts';
import { type SeenMeeting, seenMeeting, takesAnswers } from './seen-meeting.ts';
import { warningsNow } from './warnings-now.ts';

export type MeetingRead = {
  readonly meeting: Meeting;
  readonly partnership: Partnership;
  readonly people: readonly Person[];
  /** By person id. */
  readonly expectedIds: readonly string[];
  /** Whether the caller is one of them. */
  readonly isExpected: boolean;
  readonly own: Attendance | null;
  readonly mayAnswer: boolean;
  /** Null where the caller does not coordinate. */
  readonly changeable: { readonly version: string; readonly warnings: readonly MeetingWarning[] } | null;
  /** Null to all but coordinators and whoever chairs it. */
  readonly headcount: Headcount | null;
};

/** One meeting, to those who may see it. Refuses `unknown_person` and `no_such_meeting`. */
export function readMeeting(ports: Ports) {
  return async (question: MeetingQuestion): Promise<MeetingRead> => {
    const seen = await seenMeeting(ports, question);
    const { now, person, meeting } = seen;
    const isCoordinator = hasRole(person, 'coordinator');
    const [attendances, changeable] = await Promise.all([
      ports.records.attendances(question.partnershipId, meeting.id),
      isCoordinator ? changeableNow(ports, seen) : null,
    ]);
    const expectedIds = expectedAt(meeting, now);
    return {
      meeting,
      partnership: now.partnership,
      people: now.people,
      expectedIds,
      isExpected: expectedIds.includes(person.id),
      own: attendances.find(({ personId }) => personId === person.id) ?? null,
      mayAnswer: takesAnswers(meeting, question.at),
      changeable,
      headcount: isCoordinator || meeting.chairId === person.id ? headsAt(meeting, now, attendances) : null,
    };
  };
}

async function changeableNow(ports: Ports, { now, meeting, day }: SeenMeeting) {
  if (meeting.state !== 'planned') return { version: meetingVersion(meeting), warnings: [] };
  const settings = await ports.records.settings(now.partnership.id);
  const warnings = await warningsNow(ports, { now, settings: settings.value, day }, meeting);
  return { version: meetingVersion(meeting), warnings };
}
