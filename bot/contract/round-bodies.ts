import * as v from 'valibot';
import { verdicts } from '#bot/domain/goal-summary.ts';
import { roundKinds } from '#bot/domain/round.ts';
import { id, localDay, localTime } from './fields.ts';

/** What is left out, or null, follows from the rule. */
const wishedDay = v.optional(v.nullable(localDay), null);
const wishedTime = v.optional(v.nullable(localTime), null);

const wishedDates = v.object({
  opensOn: wishedDay,
  dueOn: wishedDay,
  dueTime: wishedTime,
  graceUntil: wishedDay,
  graceTime: wishedTime,
  meetingOn: wishedDay,
});

/** Generous, so that a name or text that is too long is refused with its field named. */
const name = v.pipe(v.string(), v.maxLength(1000));

const step = v.object({
  unit: v.picklist(['days', 'working_days']),
  before: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120)),
});
export const reminderSteps = v.pipe(v.array(step), v.maxLength(10));

/** POST: a round to plan. */
export const planRound = v.object({
  /** Made when the form was shown: the same form sent twice is one round. */
  formId: v.pipe(v.string(), v.uuid()),
  kind: v.picklist(roundKinds),
  name,
  nameEn: v.optional(v.nullable(name), null),
  dates: wishedDates,
  /** Null for all; an extraordinary round names them. */
  initiativeIds: v.optional(v.nullable(v.pipe(v.array(id), v.maxLength(500))), null),
  /** Null for the partnership's own. */
  reminders: v.optional(v.nullable(reminderSteps), null),
  /** For a yearly round; null for the two newest ordinary ones. */
  basedOn: v.optional(v.nullable(v.pipe(v.array(id), v.maxLength(10))), null),
});

export type PlanRoundBody = v.InferInput<typeof planRound>;

/** A round's dates as they were shown. */
const seenDates = v.optional(
  v.nullable(
    v.object({
      opensOn: localDay,
      dueOn: localDay,
      dueTime: v.nullable(localTime),
      graceUntil: localDay,
      graceTime: v.nullable(localTime),
      meetingOn: v.nullable(localDay),
    }),
  ),
  null,
);

/** POST: other dates for a round; refused where it has other ones by now than those seen, if they are told. */
export const changeDates = v.object({ dates: wishedDates, seen: seenDates });

export type ChangeDatesBody = v.InferInput<typeof changeDates>;

/** POST: the day on which the round's first meeting is held instead. */
export const moveMeeting = v.object({ meetingOn: localDay });

/** POST: yes to the proposed dates; refused where others are proposed than those seen. */
export const confirmDates = v.object({
  /** The round's `proposal` as it was shown. */
  seen: seenDates,
});

/** POST: until when a closed round is open once more. */
export const reopenRound = v.object({
  dueOn: localDay,
  dueTime: wishedTime,
  graceUntil: wishedDay,
  graceTime: wishedTime,
});

export type ReopenRoundBody = v.InferInput<typeof reopenRound>;

/** POST: what a coordinator judges of one goal. */
export const writeGoalSummary = v.object({
  verdict: v.picklist(verdicts),
  reasons: v.pipe(v.string(), v.maxLength(10_000)),
  lang: v.picklist(['da', 'en']),
  /** When the judgement that was shown was written, or null where there was none; left out where it is not known. */
  seen: v.optional(v.nullable(v.string())),
});
export type WriteGoalBody = v.InferInput<typeof writeGoalSummary>;
