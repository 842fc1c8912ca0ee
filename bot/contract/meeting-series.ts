import * as v from 'valibot';
import { groups } from '#bot/domain/channel.ts';
import { isSure, typedMeeting, typedPlan, version } from './meeting-bodies.ts';
import { meeting, meetingProblem, meetingStep, meetingWarning } from './meetings.ts';

const seriesPath = (id: string) => `/api/meeting-series/${encodeURIComponent(id)}`;

/** The paths of series of meetings. Each takes `?partnership=` as all others do. */
export const seriesPaths = {
  /** GET: those of the caller's groups. POST plans one, with its meetings of this year and the next. */
  all: '/api/meeting-series',
  /** GET: what a coordinator changes it from. POST changes it, and its coming meetings with it. */
  one: seriesPath,
  /** POST: plans what is not planned yet of this year and the next. */
  continue: (id: string) => `${seriesPath(id)}/continue`,
  /** GET: a calendar file, in Danish unless `?lang=en`. */
  file: (id: string) => `${seriesPath(id)}/file.ics`,
} as const;

const yearlyDay = v.object({ month: v.number(), week: v.number(), weekday: v.number() });
const date = v.pipe(v.string(), v.maxLength(20));
const dates = v.pipe(v.array(date), v.maxLength(200));

const yearlyRule = v.object({ kind: v.literal('yearly'), days: v.pipe(v.array(yearlyDay), v.maxLength(50)) });
const datesRule = v.object({ kind: v.literal('dates'), dates });

/** POST: a series to plan. */
export const planSeries = v.object({
  /** Made when the form was shown: the same form sent twice is one series. */
  formId: v.pipe(v.string(), v.uuid()),
  /** A meeting's form without its day. */
  meeting: v.omit(typedMeeting, ['date']),
  /** The group's usual days, others of every year (the week-th weekday of a month), or agreed dates. */
  rule: v.variant('kind', [v.object({ kind: v.literal('usual') }), yearlyRule, datesRule]),
  isSure,
});

/** POST: what a series' meetings have in common, changed. */
export const changeSeries = v.object({
  /** A meeting's form; its group and day are the series' own. */
  meeting: v.omit(typedMeeting, ['group', 'date']),
  plan: typedPlan,
  isSure,
  /** The `version` of the series it was drawn from; refused with `series_changed` where there is a newer one. */
  seen: version,
});

/** POST: newly agreed dates of a series that meets on such. */
export const continueSeries = v.object({ dates: v.optional(dates, []) });

export const series = v.object({
  id: v.string(),
  group: v.picklist(groups),
  title: v.nullable(v.string()),
  startTime: v.string(),
  endTime: v.string(),
  timeZone: v.string(),
  rule: v.variant('kind', [yearlyRule, datesRule]),
  plan: v.array(meetingStep),
});

/** A coordinator's: what its meetings have in common, and which of those to come a change would reach. */
export const seriesToChange = v.object({
  ...series.entries,
  version: v.string(),
  place: v.string(),
  onlineUrl: v.nullable(v.string()),
  chairId: v.nullable(v.string()),
  channelId: v.nullable(v.string()),
  participantIds: v.array(v.string()),
  /** By day: those that are as the series is, and those that were changed by themselves. */
  follows: v.array(meeting),
  stands: v.array(meeting),
});
export type SeriesToChangeShown = v.InferOutput<typeof seriesToChange>;

/** Each with its meetings of about three years, by day. */
export const allSeries = v.object({
  series: v.array(v.object({ series, meetings: v.array(meeting) })),
  mayChange: v.boolean(),
});
export type AllSeriesShown = v.InferOutput<typeof allSeries>;

export const seriesOutcome = v.variant('kind', [
  v.object({ kind: v.literal('kept'), series }),
  /** The same form is sent again with `isSure`. */
  v.object({
    kind: v.literal('warned'),
    warned: v.array(v.object({ date: v.string(), warnings: v.array(meetingWarning) })),
  }),
  /** What is wrong with its days is said of the field `date`. */
  v.object({ kind: v.literal('problems'), problems: v.array(meetingProblem) }),
]);
export type SeriesOutcomeShown = v.InferOutput<typeof seriesOutcome>;
export type SeriesShown = v.InferOutput<typeof series>;
