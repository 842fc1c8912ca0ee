import { localDay } from '#bot/domain/local-time.ts';
import { maySeeMeeting } from '#bot/domain/may-see-meeting.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { MeetingSeries } from '#bot/domain/meeting-series.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { memberNow } from './member-now.ts';
import { visibleMeetings } from './read-meetings.ts';

export type SeriesQuestion = { readonly identity: Identity; readonly partnershipId: string; readonly at: string };

/** A series, and those of its meetings of about three years that the caller may see, by day. */
export type SeriesRead = { readonly series: MeetingSeries; readonly meetings: readonly Meeting[] };

export type AllSeriesRead = {
  readonly series: readonly SeriesRead[];
  readonly partnership: Partnership;
  readonly people: readonly Person[];
  readonly mayChange: boolean;
};

/** The series of the groups that somebody sits in. Refuses `unknown_person`. */
export function readAllSeries(ports: Ports) {
  return async (question: SeriesQuestion): Promise<AllSeriesRead> => {
    const { now, person } = await memberNow(ports, question);
    const day = localDay(question.at, now.partnership.timeZone);
    const period = { from: plusDays(day, -yearDays), before: plusDays(day, 2 * yearDays) };
    const [all, meetings] = await Promise.all([
      ports.records.meetingSeries(question.partnershipId),
      visibleMeetings(ports, { now, person, at: question.at }, period),
    ]);
    const series = all
      .map(({ value }) => value)
      .filter((each) => maySeeMeeting(person, each, { initiatives: now.initiatives, day }))
      .map((each) => ({ series: each, meetings: meetings.filter(({ seriesId }) => seriesId === each.id) }));
    const { partnership, people } = now;
    return { series, partnership, people, mayChange: hasRole(person, 'coordinator') };
  };
}

const yearDays = 366;

/** One of them. Refuses `no_such_series` for any other, as if there was none. */
export function readSeries(ports: Ports) {
  return async (question: SeriesQuestion & { readonly seriesId: string }) => {
    const all = await readAllSeries(ports)(question);
    const found = all.series.find(({ series }) => series.id === question.seriesId);
    if (!found) throw new Refusal('no_such_series');
    return { ...all, ...found };
  };
}
