import type { MeetingSeries } from '#bot/domain/meeting-series.ts';
import { withMoreDates } from '#bot/domain/parse-meeting-series.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { isSame } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { planOccurrences } from './plan-occurrences.ts';

export type ContinueSeries = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly seriesId: string;
  /** Newly agreed dates (local ISO dates) of a series that meets on such; else empty. */
  readonly dates: readonly string[];
  readonly at: string;
};

/**
 * Plans what a series has not planned yet of this year and the next; what was moved or cancelled is left alone. Refuses
 * `not_allowed`, `no_such_series`, and `invalid_input` (fact: `field`) for dates it cannot take.
 */
export function continueSeries(ports: Ports) {
  return async (input: ContinueSeries): Promise<MeetingSeries> => {
    const { identity, partnershipId, seriesId, at } = input;
    const { person } = await coordinating(ports, identity, partnershipId);
    const series = await committed(ports, partnershipId, async () => {
      const all = await ports.records.meetingSeries(partnershipId);
      const found = all.find(({ value }) => value.id === seriesId);
      if (!found) throw new Refusal('no_such_series');
      const rule = withMoreDates(found.value.rule, input.dates);
      if (!rule) throw new Refusal('invalid_input', { field: 'dates' });
      if (isSame(rule, found.value.rule)) return { changes: [], result: found.value };
      const value = { ...found.value, rule };
      const audit = { at, by: person.id, action: 'meeting_series_planned', subject: seriesId } as const;
      const changes = [
        { kind: 'meeting_series', value, tag: found.tag },
        { kind: 'audit', value: audit },
      ] as const;
      return { changes, result: value };
    });
    await planOccurrences(ports, series, { partnershipId, by: person.id, at });
    return series;
  };
}
