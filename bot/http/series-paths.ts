import {
  changeSeries as changeBody,
  continueSeries as continueBody,
  seriesPaths as paths,
  planSeries as planBody,
} from '#bot/contract/meeting-series.ts';
import { changeSeries } from '#bot/use-cases/meetings/change-series.ts';
import { continueSeries } from '#bot/use-cases/meetings/continue-series.ts';
import { planSeries } from '#bot/use-cases/meetings/plan-series.ts';
import { readAllSeries } from '#bot/use-cases/meetings/read-series.ts';
import { readSeriesToChange } from '#bot/use-cases/meetings/read-series-to-change.ts';
import { type AnsweredPath, bodyOf, type Call, inPartnership, pathPart } from './api-call.ts';
import { rawMeetingOf } from './meeting-paths.ts';
import {
  presentAllSeries,
  presentSeries,
  presentSeriesOutcome,
  presentSeriesToChange,
} from './presenters/series-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

const onePath = '/api/meeting-series/:series';

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
    { method: 'get', path: onePath, answer: (call) => toChange(wiring, call) },
    { method: 'post', path: onePath, answer: (call) => changed(wiring, call) },
    { method: 'post', path: `${onePath}/continue`, answer: (call) => continued(wiring, call) },
  ];
}

async function planned(wiring: ServerWiring, call: Call): Promise<object> {
  const { formId, meeting, rule, isSure } = await bodyOf(call, planBody);
  const form = { newSeriesId: formId, raw: rawMeetingOf(meeting), rule, isSure };
  return presentSeriesOutcome(await planSeries(wiring.ports)({ ...(await inPartnership(wiring, call)), ...form }));
}

async function aboutSeries(wiring: ServerWiring, call: Call) {
  return { ...(await inPartnership(wiring, call)), seriesId: pathPart(call, 'series') };
}

async function toChange(wiring: ServerWiring, call: Call): Promise<object> {
  return presentSeriesToChange(await readSeriesToChange(wiring.ports)(await aboutSeries(wiring, call)));
}

async function changed(wiring: ServerWiring, call: Call): Promise<object> {
  const { meeting, plan, isSure, seen } = await bodyOf(call, changeBody);
  const form = { raw: rawMeetingOf(meeting), plan, isSure, seen };
  return presentSeriesOutcome(await changeSeries(wiring.ports)({ ...(await aboutSeries(wiring, call)), ...form }));
}

async function continued(wiring: ServerWiring, call: Call): Promise<object> {
  const { dates } = await bodyOf(call, continueBody);
  const question = { ...(await aboutSeries(wiring, call)), dates };
  return presentSeries(await continueSeries(wiring.ports)(question));
}
