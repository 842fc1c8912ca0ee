import * as v from 'valibot';
import { attendanceAnswers } from '#bot/domain/attendance.ts';
import { groups } from '#bot/domain/channel.ts';
import { meetingStates, meetingStepKinds, meetingStepUnits } from '#bot/domain/meeting.ts';
import { namingBarriers } from '#bot/domain/meeting-channel.ts';
import { meetingFields, meetingProblemCodes } from '#bot/domain/meeting-problem.ts';
import { instant, person } from './fields.ts';

const meetingPath = (id: string) => `/api/meetings/${encodeURIComponent(id)}`;

/** The paths of meetings. Each takes `?partnership=` as all others do. */
export const meetingPaths = {
  /** GET: those of a period the caller may see, `?from=` and `?before=` (local days); from today on where neither is given. POST plans one. */
  meetings: '/api/meetings',
  /** GET; POST changes what its form shows. */
  meeting: meetingPath,
  /** POST, with what their bodies say; cancelling has none. */
  cancel: (id: string) => `${meetingPath(id)}/cancel`,
  plan: (id: string) => `${meetingPath(id)}/plan`,
  round: (id: string) => `${meetingPath(id)}/round`,
  namesMissing: (id: string) => `${meetingPath(id)}/names-missing`,
  invited: (id: string) => `${meetingPath(id)}/invited`,
  attendance: (id: string) => `${meetingPath(id)}/attendance`,
  /** GET: a calendar file, in Danish unless `?lang=en`. */
  file: (id: string) => `${meetingPath(id)}/file.ics`,
} as const;

export const meetingStep = v.object({
  kind: v.picklist(meetingStepKinds),
  unit: v.picklist(meetingStepUnits),
  before: v.number(),
});

/** A meeting as anybody may know it who may see it at all. Days and times are local in `timeZone`. */
export const meeting = v.object({
  id: v.string(),
  seriesId: v.nullable(v.string()),
  group: v.picklist(groups),
  /** Null where it is called after its group. */
  title: v.nullable(v.string()),
  date: v.string(),
  startTime: v.string(),
  endTime: v.string(),
  timeZone: v.string(),
  startsAt: instant,
  endsAt: instant,
  /** Empty where it is held online alone. */
  place: v.string(),
  onlineUrl: v.nullable(v.string()),
  chair: v.nullable(person),
  state: v.picklist(meetingStates),
  /** People were invited from Outlook, and answer there. */
  isInvited: v.boolean(),
  roundId: v.nullable(v.string()),
});
export type MeetingShown = v.InferOutput<typeof meeting>;

/** Something to know before a meeting is planned so; it refuses nothing. Days are local. */
export const meetingWarning = v.variant('code', [
  v.object({ code: v.picklist(['past', 'weekend', 'holiday', 'closed_day']), date: v.string() }),
  v.object({
    code: v.literal('quiet_period'),
    date: v.string(),
    from: v.string(),
    to: v.string(),
    name: v.string(),
  }),
  v.object({ code: v.literal('school_holiday'), date: v.string(), week: v.number() }),
  v.object({
    code: v.literal('same_people'),
    date: v.string(),
    meetingId: v.string(),
    group: v.picklist(groups),
    personIds: v.array(v.string()),
  }),
  v.object({
    code: v.literal('same_day'),
    date: v.string(),
    meetingId: v.string(),
    group: v.picklist(groups),
  }),
  v.object({
    code: v.literal('pack_before_close'),
    date: v.string(),
    packFrozenOn: v.string(),
    graceUntil: v.string(),
  }),
]);
export type MeetingWarningShown = v.InferOutput<typeof meetingWarning>;

export const headcount = v.object({
  yes: v.array(person),
  no: v.array(person),
  substitutes: v.array(v.object({ person, name: v.string() })),
  unanswered: v.array(person),
});
export type HeadcountShown = v.InferOutput<typeof headcount>;

export const attendance = v.object({
  answer: v.picklist(attendanceAnswers),
  substituteName: v.string(),
});

/** A meeting in a list, with what its reader answered and, for coordinators, what to know of its day. */
export const listedMeeting = v.object({
  ...meeting.entries,
  /** The caller's own answer, and whether it can be given now; null also where it cannot. */
  own: v.nullable(attendance),
  mayAnswer: v.boolean(),
  /** Empty where the caller does not coordinate. */
  warnings: v.array(meetingWarning),
});
export type ListedMeetingShown = v.InferOutput<typeof listedMeeting>;

/** By day. */
export const meetings = v.object({
  meetings: v.array(listedMeeting),
  /** May plan, change and cancel them. */
  mayChange: v.boolean(),
});
export type MeetingsShown = v.InferOutput<typeof meetings>;

/** What coordinators need to change a meeting. */
export const changeable = v.object({
  /** Names exactly this meeting: a change says which one its form was drawn from. */
  version: v.string(),
  channelId: v.nullable(v.string()),
  plan: v.array(meetingStep),
  /** Those who are named; empty where it is the whole group. */
  participantIds: v.array(v.string()),
  warnings: v.array(meetingWarning),
  /** Whether its channel is to be told whose status is missing, and what stands in the way of it; null where nothing does. */
  namesMissing: v.boolean(),
  namingBarrier: v.nullable(v.picklist(namingBarriers)),
});

export const meetingDetail = v.object({
  meeting,
  /** Named or, where nobody is, the group's people of that day. */
  expected: v.array(person),
  /** The caller's own answer, and whether it can be given now. */
  own: v.nullable(attendance),
  mayAnswer: v.boolean(),
  /** Null where the caller does not coordinate. */
  changeable: v.nullable(changeable),
  /** Null to all but coordinators and whoever chairs it. */
  headcount: v.nullable(headcount),
});
export type MeetingDetailShown = v.InferOutput<typeof meetingDetail>;

export const meetingProblem = v.object({
  field: v.picklist(meetingFields),
  code: v.picklist(meetingProblemCodes),
  limit: v.optional(v.number()),
});

/** What became of a form; nothing is kept unless it says so, and what was typed is the sender's to keep. */
export const meetingOutcome = v.variant('kind', [
  v.object({ kind: v.literal('kept'), meeting, version: v.string(), warnings: v.array(meetingWarning) }),
  /** There is something to know first: the same form is sent again with `isSure`. */
  v.object({ kind: v.literal('warned'), warnings: v.array(meetingWarning) }),
  v.object({ kind: v.literal('problems'), problems: v.array(meetingProblem) }),
]);
export type MeetingOutcomeShown = v.InferOutput<typeof meetingOutcome>;
