import { type AgendaPoint, type AgendaTemplate, agendaLimits, byAge } from '#bot/domain/agenda.ts';
import { hasAgendaGoneOut } from '#bot/domain/agenda-gone-out.ts';
import { agendaOfMeeting } from '#bot/domain/agenda-of-meeting.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { nextMeetingOf } from '#bot/domain/next-meeting.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import type { Period } from '#bot/use-cases/meeting-records.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';

/** A meeting's agenda with every point, closed ones too: whoever shows it asks `maySeePoint` of each. */
export type AgendaNow = {
  readonly meeting: Meeting;
  readonly points: readonly AgendaPoint[];
  /** Those that are written, by which it is seen whether anybody changed them; none where nobody has changed anything. */
  readonly stored: readonly Tagged<AgendaPoint>[];
  /** The group's points that wait for a meeting, but for those that stand on this one's agenda already. */
  readonly waiting: readonly Tagged<AgendaPoint>[];
  /** The waiting points that stand on the agenda, and are moved there when it is written. */
  readonly taken: readonly Tagged<AgendaPoint>[];
  readonly hasGoneOut: boolean;
};

export type AgendaQuestion = { readonly partnershipId: string; readonly meeting: Meeting; readonly at: string };

/**
 * A meeting's agenda as it stands. Reading writes nothing, as most readers may not: until somebody changes something it
 * is made of the group's usual points and those that wait, and is written whole with the first change (`written-agenda`).
 */
export async function agendaNow(
  ports: Pick<Ports, 'records'>,
  { partnershipId, meeting, at }: AgendaQuestion,
): Promise<AgendaNow> {
  const { group } = meeting;
  const [stored, template, waiting, settings, isNext] = await Promise.all([
    ports.records.agenda(partnershipId, { meetingId: meeting.id, group }),
    ports.records.agendaTemplate(partnershipId, group),
    ports.records.agenda(partnershipId, { meetingId: null, group }),
    ports.records.settings(partnershipId),
    isNextMeeting(ports, { partnershipId, meeting, at }),
  ]);
  const isUntouched = isNext && stored.length === 0;
  const taken = isUntouched ? takenIn(waiting, template.value) : [];
  const points = agendaOfMeeting({
    meeting,
    stored: stored.map(({ value }) => value),
    template: template.value,
    waiting: taken.map(({ value }) => value),
  });
  const hasGoneOut = hasAgendaGoneOut(meeting, settings.value, at);
  return { meeting, points, stored, waiting: waiting.filter((each) => !taken.includes(each)), taken, hasGoneOut };
}

/** Those that have waited longest, as far as there is room. */
function takenIn(waiting: readonly Tagged<AgendaPoint>[], { points }: AgendaTemplate) {
  const oldestFirst = waiting.toSorted((a, b) => byAge(a.value, b.value));
  return oldestFirst.slice(0, agendaLimits.points - points.length);
}

async function isNextMeeting(
  ports: Pick<Ports, 'records'>,
  { partnershipId, meeting, at }: AgendaQuestion,
): Promise<boolean> {
  const next = nextMeetingOf(meeting.group, await meetingsFrom(ports, partnershipId, at), at);
  return next?.id === meeting.id;
}

/** The meetings on and after the day before an instant, whatever its zone; planned at most a few years ahead. */
export function meetingsFrom(
  ports: Pick<Ports, 'records'>,
  partnershipId: string,
  at: string,
): Promise<readonly Meeting[]> {
  return ports.records.meetings(partnershipId, comingPeriod(at));
}

export function comingPeriod(at: string): Period {
  const today = localDay(at, 'UTC');
  return { from: plusDays(today, -1), before: plusDays(today, 3 * 366) };
}
