import type { Meeting } from '#bot/domain/meeting.ts';
import { meetingAfter } from '#bot/domain/meeting-states.ts';
import { factsOf, leftBehind } from '#bot/domain/series-change.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { clock, type DueHandler } from '#bot/use-cases/rounds/due-work-now.ts';
import { changesOfMeeting } from './meeting-work.ts';
import { type AboutSeries, type SeriesNow, seriesNow } from './series-now.ts';

type Following = AboutSeries & { readonly by: string };

/**
 * Changes a series' meetings as the series was changed, a few in each commit, audited, and each with what its channel is
 * told. Whoever is stopped on the way leaves the rest to the clock; two at once change each meeting once.
 */
export async function followSeries(ports: Ports, following: Following): Promise<void> {
  while (await followSome(ports, following)) {
    // Until none is left behind.
  }
}

/** Goes on where whoever changed the series was stopped. */
export const seriesFollowsDue: DueHandler =
  (ports) =>
  ({ partnershipId, work, at }) =>
    followSeries(ports, { partnershipId, seriesId: work.aboutId, by: clock, at });

/** A meeting is up to thirty rows, where its channel was told of it and has other days to be told on. */
const mostAtOnce = 3;

/** True where there may be more. */
function followSome(ports: Ports, following: Following): Promise<boolean> {
  return committed(ports, following.partnershipId, async () => {
    const found = await seriesNow(ports, following);
    const { series, meetings, day } = found;
    if (series.value.formers.length === 0) return { changes: [], result: false };
    const behind = leftBehind(series.value, meetings, day);
    const some = behind.slice(0, mostAtOnce);
    const changes = await Promise.all(some.map((meeting) => changesOf(ports, meeting, { ...found, ...following })));
    const isLast = behind.length === some.length;
    const ending = isLast ? await endingOf(ports, found, following) : [];
    return { changes: [...changes.flat(), ...ending], result: !isLast };
  });
}

async function changesOf(ports: Ports, { id }: Meeting, given: SeriesNow & Following): Promise<readonly Change[]> {
  const { partnershipId, series, by, at } = given;
  const [was, work] = await Promise.all([
    ports.records.meeting(partnershipId, id),
    ports.records.dueAbout(partnershipId, id),
  ]);
  if (was?.value.state !== 'planned') return [];
  const before = was.value;
  const { plan, ...facts } = factsOf(series.value);
  const details = { ...facts, group: before.group, date: before.date };
  const { meeting: changed, change } = meetingAfter(before, { kind: 'change', details });
  const meeting = { ...changed, plan };
  return [
    { kind: 'meeting', value: meeting, before, tag: was.tag },
    { kind: 'audit', value: { at, by, action: 'meeting_changed', subject: id } },
    ...(await changesOfMeeting(ports, { ...given, meeting, before, change, work })),
  ];
}

/** All are as the series is. */
async function endingOf(ports: Ports, { series }: SeriesNow, about: Following): Promise<readonly Change[]> {
  const work = await ports.records.dueAbout(about.partnershipId, about.seriesId);
  return [
    { kind: 'meeting_series', value: { ...series.value, formers: [] }, tag: series.tag },
    ...work.filter(({ kind }) => kind === 'series_follows').map((value): Change => ({ kind: 'due_done', value })),
  ];
}
