import type { Meeting } from '#bot/domain/meeting.ts';
import { type MeetingSeries, newOccurrencesIn, occurrencesIn } from '#bot/domain/meeting-series.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { changesOfMeeting } from './meeting-work.ts';
import { type MeetingsNow, meetingsNow } from './meetings-now.ts';

/** Whose meetings are planned, by whom, and when (ISO instant). */
export type Occasion = {
  readonly partnershipId: string;
  readonly by: string;
  readonly at: string;
  /** The last local day (ISO date) on which any is planned; all are where it is left out. */
  readonly until?: string;
};

/**
 * Plans a series' meetings of this year and the next that were never planned and are not past. More than one commit
 * holds go into several; whoever is stopped between them plans the rest the next time.
 */
export async function planOccurrences(ports: Ports, series: MeetingSeries, occasion: Occasion): Promise<void> {
  const { day } = await meetingsNow(ports, occasion);
  for (const year of yearsFrom(day)) {
    while (await planSome(ports, { series, year, ...occasion })) {
      // Until none of the year's is left.
    }
  }
}

/** This year and the next, of a local day (ISO date). */
export function yearsFrom(day: string): readonly [number, number] {
  const year = Number(day.slice(0, 4));
  return [year, year + 1];
}

/** A series' meetings to come, as the rule gives them. */
export function comingOccurrences(series: MeetingSeries, day: string): readonly Meeting[] {
  return yearsFrom(day).flatMap((year) => occurrencesIn(year, series).filter(({ date }) => date >= day));
}

/** A meeting is up to a dozen rows, with what its channel is to be told. */
const mostAtOnce = 6;

type Some = Occasion & { readonly series: MeetingSeries; readonly year: number };

/** True where there may be more. */
function planSome(ports: Ports, { series, year, partnershipId, by, at, until }: Some): Promise<boolean> {
  return committed(ports, partnershipId, async () => {
    const found = await meetingsNow(ports, { partnershipId, at });
    const ids = occurrencesIn(year, series).map(({ id }) => id);
    const there = await Promise.all(ids.map((id) => ports.records.meeting(partnershipId, id)));
    const plannedIds = there.flatMap((meeting) => (meeting ? [meeting.value.id] : []));
    const missing = newOccurrencesIn(year, series, plannedIds).filter(
      ({ date }) => date >= found.day && (until === undefined || date <= until),
    );
    const some = missing.slice(0, mostAtOnce);
    const changes = await Promise.all(
      some.map((meeting) => changesOf(ports, meeting, { ...found, partnershipId, by, at })),
    );
    return { changes: changes.flat(), result: missing.length > some.length };
  });
}

async function changesOf(ports: Ports, meeting: Meeting, planning: MeetingsNow & Occasion): Promise<readonly Change[]> {
  const { by, at } = planning;
  return [
    { kind: 'meeting', value: meeting, before: null, tag: null },
    { kind: 'audit', value: { at, by, action: 'meeting_planned', subject: meeting.id } },
    ...(await changesOfMeeting(ports, { ...planning, meeting, before: null, change: null, work: [] })),
  ];
}
