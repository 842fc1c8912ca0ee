import type { SetUpHabits } from '#bot/domain/seed-of-set-up.ts';
import { seriesYearWork } from '#bot/domain/series-year.ts';
import { planOccurrences } from '#bot/use-cases/meetings/plan-occurrences.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';

type Beginning = {
  readonly partnershipId: string;
  readonly timeZone: string;
  /** The partnership's local day, ISO date. */
  readonly day: string;
  readonly by: string;
  readonly at: string;
};

/**
 * Writes what a new partnership has agreed on besides its strategy, and plans the meetings of its series. Its settings'
 * row, which must not be there yet, makes it happen once; whoever was stopped before goes on here.
 */
export async function beginHabits(ports: Ports, habits: SetUpHabits, beginning: Beginning): Promise<void> {
  const { partnershipId, by, at } = beginning;
  const { settings, series, agendas } = habits;
  if ((await ports.records.settings(partnershipId)).tag === null) {
    await ports.records.commit(partnershipId, [
      { kind: 'settings', value: settings, tag: null },
      ...agendas.map((value): Change => ({ kind: 'agenda_template', value, tag: null })),
      ...series.flatMap((each) => plannedSeries(each, beginning)),
    ]);
  }
  for (const each of series) await planOccurrences(ports, each, { partnershipId, by, at });
}

/** A series that is new here, and where it meets by rule the work that plans its next year. */
export function plannedSeries(
  series: SetUpHabits['series'][number],
  { day, timeZone }: Pick<Beginning, 'day' | 'timeZone'>,
): readonly Change[] {
  const own: Change = { kind: 'meeting_series', value: series, tag: null };
  if (series.rule.kind !== 'yearly') return [own];
  return [own, { kind: 'due', value: seriesYearWork(series.id, day, timeZone) }];
}
