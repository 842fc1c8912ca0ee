import {
  continueSeries as continueBody,
  seriesPaths as paths,
  planSeries as planBody,
} from '#bot/contract/meeting-series.ts';
import { continueSeries } from '#bot/use-cases/meetings/continue-series.ts';
import { planSeries } from '#bot/use-cases/meetings/plan-series.ts';
import { readAllSeries } from '#bot/use-cases/meetings/read-series.ts';
import { type AnsweredPath, bodyOf, type Call, inPartnership, pathPart } from './api-call.ts';
import { rawMeetingOf } from './meeting-paths.ts';
import { presentAllSeries, presentSeries, presentSeriesOutcome } from './presenters/series-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** Series of meetings: coordinators plan them, and each is read by its group. */
export function seriesPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'get',
      path: paths.all,
      answer: async (call) => presentAllSeries(await readAllSeries(ports)(await inPartnership(wiring, call))),
    },
    { method: 'post', path: paths.all, answer: (call) => planned(wiring, call) },
    { method: 'post', path: '/api/meeting-series/:series/continue', answer: (call) => continued(wiring, call) },
  ];
}

async function planned(wiring: ServerWiring, call: Call): Promise<object> {
  const { formId, meeting, rule, isSure } = await bodyOf(call, planBody);
  const form = { newSeriesId: formId, raw: rawMeetingOf(meeting), rule, isSure };
  return presentSeriesOutcome(await planSeries(wiring.ports)({ ...(await inPartnership(wiring, call)), ...form }));
}

async function continued(wiring: ServerWiring, call: Call): Promise<object> {
  const { dates } = await bodyOf(call, continueBody);
  const question = { ...(await inPartnership(wiring, call)), seriesId: pathPart(call, 'series'), dates };
  return presentSeries(await continueSeries(wiring.ports)(question));
}
