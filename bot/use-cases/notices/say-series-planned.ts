import { occurrencesIn } from '#bot/domain/meeting-series.ts';
import { dropped, type Said, type Scene } from './said.ts';

/** Which meetings of a series the coming year has, as they stand now; nothing of a year that has begun. */
export async function saySeriesPlanned({ ports, intent, now, day }: Scene): Promise<Said> {
  const { partnership } = now;
  const all = await ports.records.meetingSeries(partnership.id);
  const series = all.find(({ value }) => value.id === intent.subjectId)?.value;
  const year = intent.version;
  if (!series || year === null) return dropped('not_needed');
  if (String(year) <= day.slice(0, 4)) return dropped('superseded');
  const usual = occurrencesIn(year, series);
  const meetings = await Promise.all(usual.map(({ id }) => ports.records.meeting(partnership.id, id)));
  const planned = meetings.flatMap((meeting) => (meeting?.value.state === 'planned' ? [meeting.value.date] : []));
  const { validTo } = partnership.strategy;
  const isCut = usual.some(({ date }, n) => date > validTo && !meetings[n]);
  if (planned.length === 0 && !isCut) return dropped('not_needed');
  const { group, title } = series;
  return {
    kind: 'series_planned',
    ...{ group, title, year },
    dates: planned.toSorted(),
    strategyEndsOn: isCut ? validTo : null,
  };
}
