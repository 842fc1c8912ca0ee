import type { MeetingSeries } from '#bot/domain/meeting-series.ts';
import type { Identity, Person } from '#bot/domain/person.ts';
import { comingOf, type SeriesMeetings } from '#bot/domain/series-change.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { seriesVersion } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type AboutSeries, seriesNow } from './series-now.ts';

export type SeriesToChange = SeriesMeetings & {
  readonly series: MeetingSeries;
  readonly version: string;
  readonly people: readonly Person[];
};

/**
 * What a coordinator changes a series from, and which of its coming meetings would go with it. Refuses `not_allowed` to
 * everybody else, and `no_such_series`.
 */
export function readSeriesToChange(ports: Ports) {
  return async (question: AboutSeries & { readonly identity: Identity }): Promise<SeriesToChange> => {
    await coordinating(ports, question.identity, question.partnershipId);
    const { series, meetings, day, now } = await seriesNow(ports, question);
    const version = seriesVersion(series.value);
    return { series: series.value, version, people: now.people, ...comingOf(series.value, meetings, day) };
  };
}
