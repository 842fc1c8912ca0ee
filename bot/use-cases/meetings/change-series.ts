import type { MeetingStep } from '#bot/domain/meeting.ts';
import type { MeetingSeries, SeriesFacts } from '#bot/domain/meeting-series.ts';
import type { RawMeeting } from '#bot/domain/parse-meeting.ts';
import { parseSeriesFacts } from '#bot/domain/parse-meeting-series.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { comingOf, factsOf, followingWork, hasOtherTime } from '#bot/domain/series-change.ts';
import { committed, type Decision } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { isSame, seriesVersion } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { followSeries } from './follow-series.ts';
import { choicesOf } from './meetings-now.ts';
import type { SeriesOutcome, WarnedOccurrence } from './plan-series.ts';
import { type AboutSeries, type SeriesNow, seriesNow } from './series-now.ts';
import { warningsOfAll } from './warnings-now.ts';

export type ChangeSeries = AboutSeries & {
  readonly identity: Identity;
  /** A meeting's form; its day and its group are the series' own. */
  readonly raw: RawMeeting;
  readonly plan: readonly MeetingStep[];
  readonly isSure: boolean;
  /** `seriesVersion` of the series its form was drawn from. */
  readonly seen: string;
};

/**
 * Changes what a series' meetings have in common, in those to come that nobody changed by themselves: one that was moved
 * or is otherwise unlike the series stands as it is. What there is to know is said first where they get another time.
 * Refuses `not_allowed` to all but coordinators, `no_such_series`, `invalid_input` (fact: `field`) for a plan that cannot
 * be, and `series_changed` (fact: `version`, that of the newest) where another one was seen.
 */
export function changeSeries(ports: Ports) {
  return async (input: ChangeSeries): Promise<SeriesOutcome> => {
    const { partnershipId, seriesId, at } = input;
    const { person } = await coordinating(ports, input.identity, partnershipId);
    const outcome = await committed(ports, partnershipId, () => decidedAs(ports, input, person.id));
    if (outcome.kind === 'kept') await followSeries(ports, { partnershipId, seriesId, by: person.id, at });
    return outcome;
  };
}

async function decidedAs(ports: Ports, input: ChangeSeries, by: string): Promise<Decision<SeriesOutcome>> {
  const found = await seriesNow(ports, input);
  const before = found.series.value;
  const parsed = parseSeriesFacts(input, before.group, choicesOf(found, before));
  if (!parsed.ok) return { changes: [], result: { kind: 'problems', problems: parsed.problems } };
  const facts = parsed.value;
  if (isSame(facts, factsOf(before))) return { changes: [], result: { kind: 'kept', series: before } };
  const version = seriesVersion(before);
  if (input.seen !== version) throw new Refusal('series_changed', { version });
  const warned = input.isSure ? [] : await warnedOf(ports, found, facts);
  if (warned.length > 0) return { changes: [], result: { kind: 'warned', warned } };
  const { at, seriesId } = input;
  const series: MeetingSeries = { ...before, ...facts, formers: [...before.formers, factsOf(before)] };
  return {
    changes: [
      { kind: 'meeting_series', value: series, tag: found.series.tag },
      { kind: 'audit', value: { at, by, action: 'meeting_series_changed', subject: seriesId } },
      { kind: 'due', value: followingWork(seriesId, at) },
    ],
    result: { kind: 'kept', series },
  };
}

async function warnedOf(ports: Ports, found: SeriesNow, facts: SeriesFacts): Promise<readonly WarnedOccurrence[]> {
  const { series, meetings, day } = found;
  if (!hasOtherTime(facts, series.value)) return [];
  const moved = comingOf(series.value, meetings, day).follows.map((meeting) => ({ ...meeting, ...facts }));
  const warnings = await warningsOfAll(ports, found, moved);
  const all = moved.map((meeting) => ({ meeting, warnings: warnings.get(meeting.id) ?? [] }));
  return all.filter((each) => each.warnings.length > 0);
}
