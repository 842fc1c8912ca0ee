import type { Attendance, Headcount } from '#bot/domain/attendance.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { type NamingBarrier, namingBarrier } from '#bot/domain/meeting-channel.ts';
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
  readonly changeable: ChangeableNow | null;
  /** Null to all but coordinators and whoever chairs it. */
  readonly headcount: Headcount | null;
};

export type ChangeableNow = {
  readonly version: string;
  readonly warnings: readonly MeetingWarning[];
  /** Why nobody whose status is missing can be named in its channel now; null where it is possible. */
  readonly namingBarrier: NamingBarrier | null;
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

async function changeableNow(ports: Ports, { now, meeting, day }: SeenMeeting): Promise<ChangeableNow> {
  const [settings, channels] = await Promise.all([
    ports.records.settings(now.partnership.id),
    ports.records.channels(now.partnership.id),
  ]);
  const barrier = namingBarrier(
    meeting,
    channels.map(({ value }) => value),
  );
  const is = { version: meetingVersion(meeting), namingBarrier: barrier };
  if (meeting.state !== 'planned') return { ...is, warnings: [] };
  return { ...is, warnings: await warningsNow(ports, { now, settings: settings.value, day }, meeting) };
}
