import * as v from 'valibot';
import { attendanceAnswers } from '#bot/domain/attendance.ts';
import { meetingStepKinds, meetingStepUnits } from '#bot/domain/meeting.ts';
import { id } from './fields.ts';

/** Generous, so that what is too long is refused with its field named. */
const typed = v.optional(v.pipe(v.string(), v.maxLength(10_000)));

/** A meeting's form as it was typed; several participants are one string joined by commas. */
export const typedMeeting = v.object({
  group: typed,
  title: typed,
  date: typed,
  startTime: typed,
  endTime: typed,
  timeZone: typed,
  place: typed,
  onlineUrl: typed,
  chairId: typed,
  channelId: typed,
  participantIds: typed,
});

/** Whether it is meant whatever there is to know; sent first without, so that the warnings can be read. */
export const isSure = v.optional(v.boolean(), false);

/** POST: a meeting to plan. */
export const planMeeting = v.object({
  /** Made when the form was shown: the same form sent twice is one meeting. */
  formId: v.pipe(v.string(), v.uuid()),
  meeting: typedMeeting,
  isSure,
  /** The round that serves it. */
  roundId: v.optional(v.nullable(id), null),
});

/** When a meeting's channel is told of it. */
export const typedPlan = v.pipe(
  v.array(
    v.object({
      kind: v.picklist(meetingStepKinds),
      unit: v.picklist(meetingStepUnits),
      before: v.pipe(v.number(), v.safeInteger()),
    }),
  ),
  v.maxLength(50),
);

export const version = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** POST: a meeting's form, changed. */
export const changeMeeting = v.object({
  meeting: typedMeeting,
  isSure,
  /** The `version` of the meeting it was drawn from; refused with `meeting_changed` where there is a newer one. */
  seen: version,
});

/** POST: other notices before the meeting. */
export const replanMeeting = v.object({
  plan: typedPlan,
  seen: version,
});

/** POST: the round that serves it, or null. */
export const setMeetingRound = v.object({ roundId: v.nullable(id) });

/** POST: whether the meeting's channel may be told whose status is missing, where everybody who reads it may know. */
export const setNamesMissing = v.object({ namesMissing: v.boolean() });

/** POST: whether the invitation was sent from Outlook. */
export const markInvited = v.object({ isInvited: v.boolean() });

/** POST: whether the caller comes. */
export const answerAttendance = v.object({
  answer: v.picklist(attendanceAnswers),
  /** Who comes instead. */
  substituteName: v.optional(v.pipe(v.string(), v.maxLength(10_000)), ''),
});
