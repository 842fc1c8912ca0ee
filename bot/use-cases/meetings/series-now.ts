import type { Meeting } from '#bot/domain/meeting.ts';
import type { MeetingSeries } from '#bot/domain/meeting-series.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { type MeetingsNow, meetingsNow } from './meetings-now.ts';

/** A series, and all meetings from today on among which its own are. */
export type SeriesNow = MeetingsNow & { readonly series: Tagged<MeetingSeries>; readonly meetings: readonly Meeting[] };

export type AboutSeries = { readonly partnershipId: string; readonly seriesId: string; readonly at: string };

/** Farther ahead than any series is planned. */
const daysAhead = 3 * 366;

/** Refuses `no_partnership` and `no_such_series`. */
export async function seriesNow(ports: Ports, { partnershipId, seriesId, at }: AboutSeries): Promise<SeriesNow> {
  const [found, all] = await Promise.all([
    meetingsNow(ports, { partnershipId, at }),
    ports.records.meetingSeries(partnershipId),
  ]);
  const series = all.find(({ value }) => value.id === seriesId);
  if (!series) throw new Refusal('no_such_series');
  const period = { from: found.day, before: plusDays(found.day, daysAhead) };
  return { ...found, series, meetings: await ports.records.meetings(partnershipId, period) };
}
