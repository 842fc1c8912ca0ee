import * as v from 'valibot';
import { pointKinds } from '#bot/domain/agenda.ts';
import { decisionTypes } from '#bot/domain/decision.ts';
import { minutesAnswerKinds, minutesFormats, minutesLimits, minutesRoles, minutesStates } from '#bot/domain/minutes.ts';
import { id, instant, localDay, person, version } from './fields.ts';

const ofMeeting = (meetingId: string) => `/api/meetings/${encodeURIComponent(meetingId)}/minutes`;

/** The paths of a meeting's minutes. Each takes `?partnership=` as all others do. */
export const minutesPaths = {
  /** GET: the newest version the caller may see; `?version=` for an earlier one. POST sends one, as `sendMinutes`. */
  minutes: ofMeeting,
  /** GET: what the coordinators are writing. POST saves it, as `saveMinutesDraft`. */
  draft: (meetingId: string) => `${ofMeeting(meetingId)}/draft`,
  /** POST: a member's answer, as `answerMinutes`. */
  answer: (meetingId: string, version: number) => `${ofMeeting(meetingId)}/${version}/answer`,
  /** GET: the reader's own edition as a file, in the minutes' own language unless `&lang=`. */
  file: (meetingId: string, version: number, format: (typeof minutesFormats)[number]) =>
    `${ofMeeting(meetingId)}/${version}?as=${format}`,
} as const;

const lang = v.picklist(['da', 'en']);

const decision = v.object({
  id,
  type: v.picklist(decisionTypes),
  text: v.string(),
  lang,
  /** Short names of the organisations. */
  assentedBy: v.array(v.string()),
  responsible: v.nullable(person),
  dueOn: v.nullable(v.string()),
  isClosed: v.boolean(),
});

const point = v.object({
  id,
  kind: v.picklist(pointKinds),
  /** Null where it is called after its kind. */
  title: v.nullable(v.string()),
  /** A closed point, which the reader is named at. */
  isClosed: v.boolean(),
  /** It was not dealt with, and is to be at the group's next meeting. */
  isCarriedOver: v.boolean(),
  text: v.string(),
  decisions: v.array(decision),
});

const absent = v.object({ ...person.entries, /** Who came instead, or empty. */ substituteName: v.string() });

export const minutesMark = v.object({
  version,
  state: v.picklist(minutesStates),
  sentAt: instant,
  /** The last local day on which the members may answer. */
  dueOn: v.string(),
  isSilenceApproval: v.boolean(),
  approvedBy: v.nullable(v.picklist(['members', 'silence'])),
});
export type MinutesMark = v.InferOutput<typeof minutesMark>;

const answer = v.object({ answer: v.picklist(minutesAnswerKinds), note: v.string(), at: instant });

export const minutesVersion = v.object({
  ...minutesMark.entries,
  lang,
  present: v.array(person),
  absent: v.array(absent),
  points: v.array(point),
  change: v.string(),
  /** Of how many asked how many approved and remarked. */
  members: v.number(),
  approved: v.number(),
  remarked: v.number(),
  /** What the reader answered, and whether they are asked and may (still). */
  mine: v.nullable(answer),
  mayAnswer: v.boolean(),
  /** Once approved: who approved, and as what. */
  approvals: v.array(v.object({ person, role: v.picklist(minutesRoles), at: instant })),
  /** Everybody's, and who has not answered; empty to all but coordinators. */
  answers: v.array(v.object({ ...answer.entries, person, role: v.picklist(minutesRoles) })),
  silent: v.array(person),
});
export type MinutesVersion = v.InferOutput<typeof minutesVersion>;

/** GET. */
export const minutesOfMeeting = v.object({
  meetingId: id,
  /** Newest first. */
  versions: v.array(minutesMark),
  /** Null where there is none yet. */
  shown: v.nullable(minutesVersion),
  /** A coordinator: may write and send. */
  mayWrite: v.boolean(),
});
export type MinutesOfMeeting = v.InferOutput<typeof minutesOfMeeting>;

export const minutesDraft = v.object({
  meetingId: id,
  /** 0 where nothing was saved yet. */
  revision: v.number(),
  lang,
  /** Everybody who may be written down as present or absent. */
  people: v.array(person),
  present: v.array(id),
  absent: v.array(id),
  points: v.array(point),
  savedBy: v.nullable(person),
  savedAt: v.nullable(instant),
  /** Sent as it was saved: whose approval is asked for, and who gets it to read because they were not there. */
  members: v.array(person),
  readers: v.array(person),
  /** The deadline that is proposed: ten working days from now. */
  proposedDueOn: v.string(),
  /** What the members remarked to the newest version, for whoever corrects it. */
  remarks: v.array(v.object({ person, note: v.string(), at: instant })),
});
export type MinutesDraftShown = v.InferOutput<typeof minutesDraft>;

const ids = v.pipe(v.array(id), v.maxLength(200));
const typedPoint = v.object({ id, text: v.pipe(v.string(), v.maxLength(minutesLimits.text * 3)) });

/** POST: the whole of what the caller may see of it, and the revision it was made from. */
export const saveMinutesDraft = v.object({
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  lang,
  present: ids,
  absent: ids,
  points: v.pipe(v.array(typedPoint), v.maxLength(200)),
});
export type SaveMinutesDraft = v.InferOutput<typeof saveMinutesDraft>;

/** `conflict`: somebody saved meanwhile, and nothing was written; both texts are there to be made one. */
export const savedMinutesDraft = v.variant('kind', [
  v.object({ kind: v.literal('saved'), draft: minutesDraft }),
  v.object({ kind: v.literal('conflict'), draft: minutesDraft, typed: saveMinutesDraft }),
]);
export type SavedMinutesDraft = v.InferOutput<typeof savedMinutesDraft>;

/** POST: sends the draft of this revision as the next version. */
export const sendMinutes = v.object({
  formId: id,
  /** The newest version when the form was shown; 0 where there was none. */
  replaces: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Null for ten working days from now. */
  dueOn: v.nullable(localDay),
  isSilenceApproval: v.boolean(),
  /** What is new, or after an approved version why; empty in the first. */
  change: v.pipe(v.string(), v.maxLength(minutesLimits.change * 3)),
});
export type SendMinutes = v.InferOutput<typeof sendMinutes>;

/** POST. */
export const answerMinutes = v.object({
  answer: v.picklist(minutesAnswerKinds),
  note: v.pipe(v.string(), v.maxLength(minutesLimits.note * 3)),
});

/** The query of a file. */
export const minutesFileQuery = v.object({ as: v.picklist(minutesFormats), lang: v.optional(lang) });
