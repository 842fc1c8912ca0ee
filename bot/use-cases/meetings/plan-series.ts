import type { Meeting } from '#bot/domain/meeting.ts';
import type { MeetingProblem } from '#bot/domain/meeting-problem.ts';
import type { MeetingSeries } from '#bot/domain/meeting-series.ts';
import type { MeetingWarning } from '#bot/domain/meeting-warnings.ts';
import { parseMeetingSeries, type RawSeries } from '#bot/domain/parse-meeting-series.ts';
import type { Identity } from '#bot/domain/person.ts';
import { seriesYearWork } from '#bot/domain/series-year.ts';
import { committed, type Decision } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { choicesOf, type MeetingsNow, meetingsNow } from './meetings-now.ts';
import { comingOccurrences, planOccurrences } from './plan-occurrences.ts';
import { warningsNow } from './warnings-now.ts';

export type PlanSeries = RawSeries & {
  readonly identity: Identity;
  readonly partnershipId: string;
  /** Id for the new series, made when its form was shown: the same form sent again is one series. */
  readonly newSeriesId: string;
  readonly isSure: boolean;
  readonly at: string;
};

/** What there is to know about one meeting of a series. */
export type WarnedOccurrence = { readonly meeting: Meeting; readonly warnings: readonly MeetingWarning[] };

export type SeriesOutcome =
  | { readonly kind: 'kept'; readonly series: MeetingSeries }
  | { readonly kind: 'warned'; readonly warned: readonly WarnedOccurrence[] }
  | { readonly kind: 'problems'; readonly problems: readonly MeetingProblem[] };

/**
 * Plans a group's meetings of this year and the next by one rule; each is then a meeting of its own. Sent again, it is
 * the series that was made, and whatever was left unplanned is planned. Refuses `not_allowed` to all but coordinators.
 */
export function planSeries(ports: Ports) {
  return async (input: PlanSeries): Promise<SeriesOutcome> => {
    const { identity, partnershipId, at } = input;
    const { person } = await coordinating(ports, identity, partnershipId);
    const outcome = await committed(ports, partnershipId, () => decidedAs(ports, input, person.id));
    if (outcome.kind === 'kept') await planOccurrences(ports, outcome.series, { partnershipId, by: person.id, at });
    return outcome;
  };
}

async function decidedAs(ports: Ports, input: PlanSeries, by: string): Promise<Decision<SeriesOutcome>> {
  const { partnershipId, newSeriesId, at } = input;
  const [found, all] = await Promise.all([meetingsNow(ports, input), ports.records.meetingSeries(partnershipId)]);
  const made = all.find(({ value }) => value.id === newSeriesId);
  if (made) return { changes: [], result: { kind: 'kept', series: made.value } };
  const parsed = parseMeetingSeries(input, choicesOf(found));
  if (!parsed.ok) return { changes: [], result: { kind: 'problems', problems: parsed.problems } };
  const series: MeetingSeries = { ...parsed.value, id: newSeriesId, formers: [] };
  const warned = input.isSure ? [] : await warnedOf(ports, found, series);
  if (warned.length > 0) return { changes: [], result: { kind: 'warned', warned } };
  return {
    changes: [
      { kind: 'meeting_series', value: series, tag: null },
      { kind: 'audit', value: { at, by, action: 'meeting_series_planned', subject: newSeriesId } },
      ...nextYearOf(series, found),
    ],
    result: { kind: 'kept', series },
  };
}

async function warnedOf(ports: Ports, found: MeetingsNow, series: MeetingSeries): Promise<readonly WarnedOccurrence[]> {
  const meetings = comingOccurrences(series, found.day);
  const all = await Promise.all(
    meetings.map(async (meeting) => ({ meeting, warnings: await warningsNow(ports, found, meeting) })),
  );
  return all.filter(({ warnings }) => warnings.length > 0);
}

/** Agreed days are agreed anew each year; days by rule are planned in time. */
function nextYearOf({ id, rule }: MeetingSeries, { now, day }: MeetingsNow): readonly Change[] {
  if (rule.kind !== 'yearly') return [];
  return [{ kind: 'due', value: seriesYearWork(id, day, now.partnership.timeZone) }];
}
