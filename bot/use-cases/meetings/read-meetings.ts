import { localDay } from '#bot/domain/local-time.ts';
import { maySeeMeeting } from '#bot/domain/may-see-meeting.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import type { Period } from '#bot/use-cases/meeting-records.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import { memberNow } from './member-now.ts';

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
  readonly meetings: readonly Meeting[];
  readonly people: readonly Person[];
  readonly mayChange: boolean;
};

/** Refuses `unknown_person`. */
export function readMeetings(ports: Ports) {
  return async (question: ReadMeetings): Promise<MeetingsRead> => {
    const { now, person } = await memberNow(ports, question);
    const meetings = await visibleMeetings(ports, { now, person, at: question.at }, periodOf(question, now));
    return { meetings, people: now.people, mayChange: hasRole(person, 'coordinator') };
  };
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
