import type {
  AllSeriesShown,
  SeriesOutcomeShown,
  SeriesShown,
  SeriesToChangeShown,
} from '#bot/contract/meeting-series.ts';
import type { MeetingSeries, SeriesRule } from '#bot/domain/meeting-series.ts';
import type { SeriesOutcome } from '#bot/use-cases/meetings/plan-series.ts';
import type { AllSeriesRead } from '#bot/use-cases/meetings/read-series.ts';
import type { SeriesToChange } from '#bot/use-cases/meetings/read-series-to-change.ts';
import { presentMeeting, presentProblem, presentStep, presentWarning } from './meeting-presenter.ts';

/** What anybody may know of a series who may see its meetings. */
export function presentSeries({
  id,
  group,
  title,
  startTime,
  endTime,
  timeZone,
  rule,
  plan,
}: MeetingSeries): SeriesShown {
  return { id, group, title, startTime, endTime, timeZone, rule: presentRule(rule), plan: plan.map(presentStep) };
}

export function presentAllSeries({ series, people, mayChange }: AllSeriesRead): AllSeriesShown {
  return {
    series: series.map((each) => ({
      series: presentSeries(each.series),
      meetings: each.meetings.map((meeting) => presentMeeting(meeting, people)),
    })),
    mayChange,
  };
}

/** To coordinators, who alone may change it. */
export function presentSeriesToChange({
  series,
  version,
  people,
  follows,
  stands,
}: SeriesToChange): SeriesToChangeShown {
  const { place, onlineUrl, chairId, channelId, participantIds } = series;
  return {
    ...presentSeries(series),
    ...{ version, place, onlineUrl, chairId, channelId },
    participantIds: [...participantIds],
    follows: follows.map((meeting) => presentMeeting(meeting, people)),
    stands: stands.map((meeting) => presentMeeting(meeting, people)),
  };
}

/** To coordinators, who alone may plan. */
export function presentSeriesOutcome(outcome: SeriesOutcome): SeriesOutcomeShown {
  switch (outcome.kind) {
    case 'kept':
      return { kind: 'kept', series: presentSeries(outcome.series) };
    case 'warned':
      return {
        kind: 'warned',
        warned: outcome.warned.map(({ meeting, warnings }) => ({
          date: meeting.date,
          warnings: warnings.map(presentWarning),
        })),
      };
    case 'problems':
      return { kind: 'problems', problems: outcome.problems.map(presentProblem) };
  }
}

function presentRule(rule: SeriesRule): SeriesShown['rule'] {
  if (rule.kind === 'dates') return { kind: 'dates', dates: [...rule.dates] };
  return { kind: 'yearly', days: rule.days.map(({ month, week, weekday }) => ({ month, week, weekday })) };
}
