import { isSameWork } from '#bot/domain/due-work.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { intentOf } from '#bot/domain/notice.ts';
import { hasRole } from '#bot/domain/person.ts';
import { seriesYearWork } from '#bot/domain/series-year.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { clock, type Due, type DueHandler } from '#bot/use-cases/rounds/due-work-now.ts';
import { meetingsNow } from './meetings-now.ts';
import { planOccurrences } from './plan-occurrences.ts';

/**
 * Plans a series' coming year as far as the strategy runs, tells the coordinators that it stands in the calendar, and
 * does so again the next autumn. Stopped on the way, it plans the rest the next time, and nothing twice.
 */
export const seriesYearDue: DueHandler = (ports) => async (due) => {
  const { partnershipId, work, at } = due;
  const all = await ports.records.meetingSeries(partnershipId);
  const series = all.find(({ value }) => value.id === work.aboutId)?.value;
  if (series) {
    const { now } = await meetingsNow(ports, due);
    await planOccurrences(ports, series, { partnershipId, by: clock, at, until: now.partnership.strategy.validTo });
  }
  await committed(ports, partnershipId, async () => {
    const open = await ports.records.dueAbout(partnershipId, work.aboutId);
    if (!open.some((each) => isSameWork(each, work))) return { changes: [], result: undefined };
    const told = series ? await toldAndAgain(ports, due) : [];
    return { changes: [{ kind: 'due_done', value: work }, ...told], result: undefined };
  });
};

async function toldAndAgain(ports: Ports, due: Due): Promise<readonly Change[]> {
  const { work, at } = due;
  const { now, day } = await meetingsNow(ports, due);
  const zone = now.partnership.timeZone;
  // The year after the one in which it fell due, however late it is done.
  const year = Number(localDay(work.at, zone).slice(0, 4)) + 1;
  const intents = now.people
    .filter((person) => hasRole(person, 'coordinator'))
    .map(({ id }) => {
      const recipient = { kind: 'person', personId: id } as const;
      return intentOf({ kind: 'series_planned', recipient, subjectId: work.aboutId, version: year, createdAt: at });
    });
  return [
    { kind: 'due', value: seriesYearWork(work.aboutId, day, zone) },
    ...intents.map((value): Change => ({ kind: 'send', value })),
  ];
}
