import type { Attendance } from '#bot/domain/attendance.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { maySeeMeeting } from '#bot/domain/may-see-meeting.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { MeetingWarning } from '#bot/domain/meeting-warnings.ts';
import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import type { Period } from '#bot/use-cases/meeting-records.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import { memberNow } from './member-now.ts';
import { takesAnswers } from './seen-meeting.ts';
import { warningsOfAll } from './warnings-now.ts';

export type ReadMeetings = {
  readonly identity: Identity;
  readonly partnershipId: string;
  /** Local days (ISO dates), `before` not included; null from today on, and for three years. */
  readonly from: string | null;
  readonly before: string | null;
  readonly at: string;
};

/** The meetings of a period, by day and time, that somebody may see. */
export type MeetingsRead = {
  readonly meetings: readonly ListedMeeting[];
  readonly people: readonly Person[];
  readonly mayChange: boolean;
};

export type ListedMeeting = {
  readonly meeting: Meeting;
  /** The reader's own answer while it can be given; null otherwise. */
  readonly own: Attendance | null;
  readonly mayAnswer: boolean;
  /** Empty where the reader does not coordinate, and once the meeting is held or cancelled. */
  readonly warnings: readonly MeetingWarning[];
};

/** Refuses `unknown_person`. */
export function readMeetings(ports: Ports) {
  return async (question: ReadMeetings): Promise<MeetingsRead> => {
    const { now, person } = await memberNow(ports, question);
    const reader = { now, person, at: question.at };
    const mayChange = hasRole(person, 'coordinator');
    const seen = await visibleMeetings(ports, reader, periodOf(question, now));
    const [answers, warnings] = await Promise.all([
      ownAnswers(ports, reader, seen),
      mayChange ? warningsAhead(ports, reader, seen) : new Map<string, readonly MeetingWarning[]>(),
    ]);
    const meetings = seen.map((meeting) => ({
      meeting,
      own: answers.get(meeting.id) ?? null,
      mayAnswer: takesAnswers(meeting, question.at),
      warnings: warnings.get(meeting.id) ?? [],
    }));
    return { meetings, people: now.people, mayChange };
  };
}

async function warningsAhead(ports: Ports, { now, at }: Reader, meetings: readonly Meeting[]) {
  const settings = await ports.records.settings(now.partnership.id);
  const known = { now, settings: settings.value, day: localDay(at, now.partnership.timeZone) };
  return warningsOfAll(
    ports,
    known,
    meetings.filter(({ state }) => state === 'planned'),
  );
}

/** By meeting; asked for only where there is still something to answer, so that it does not grow with the years. */
async function ownAnswers(ports: Pick<Ports, 'records'>, { now, person, at }: Reader, meetings: readonly Meeting[]) {
  const open = meetings.filter((meeting) => takesAnswers(meeting, at));
  const found = await Promise.all(
    open.map(async ({ id }) => {
      const attendances = await ports.records.attendances(now.partnership.id, id);
      const own = attendances.find(({ personId }) => personId === person.id);
      return own ? ([[id, own]] as const) : [];
    }),
  );
  return new Map(found.flat());
}

export type Reader = { readonly now: PartnershipNow; readonly person: Person; readonly at: string };

/** Those of a period that somebody may see now, by day and time. */
export async function visibleMeetings(
  ports: Pick<Ports, 'records'>,
  { now, person, at }: Reader,
  period: Period,
): Promise<readonly Meeting[]> {
  const day = localDay(at, now.partnership.timeZone);
  const all = await ports.records.meetings(now.partnership.id, period);
  const seen = all.filter((meeting) => maySeeMeeting(person, meeting, { initiatives: now.initiatives, day }));
  return seen.toSorted((a, b) => a.date.localeCompare(b.date) || a.startTime.localeCompare(b.startTime));
}

/** Longer than anybody plans ahead, and short enough to be read at once. */
const mostDays = 3 * 366;

function periodOf({ from, before, at }: ReadMeetings, { partnership }: PartnershipNow): Period {
  const first = from ?? localDay(at, partnership.timeZone);
  const latest = plusDays(first, mostDays);
  return { from: first, before: before !== null && before < latest ? before : latest };
}
