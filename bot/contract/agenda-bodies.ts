import * as v from 'valibot';
import { pointKinds } from '#bot/domain/agenda.ts';
import type { Group } from '#bot/domain/channel.ts';
import { agenda } from './agenda.ts';
import { id, localDay } from './fields.ts';

const ofMeeting = (meetingId: string) => `/api/meetings/${encodeURIComponent(meetingId)}/agenda`;
const point = (meetingId: string, pointId: string) => `${ofMeeting(meetingId)}/points/${encodeURIComponent(pointId)}`;
const ofGroup = (group: Group) => `/api/groups/${group}`;

/** The paths of agendas. Each takes `?partnership=` as all others do; all that change something are POST. */
export const agendaPaths = {
  /** GET. */
  agenda: ofMeeting,
  /** Everything but `propose` and reading is a coordinator's. Answers `agendaSaved`, as all below do where nothing else is said. */
  add: (meetingId: string) => `${ofMeeting(meetingId)}/points`,
  change: (meetingId: string, pointId: string) => `${point(meetingId, pointId)}/change`,
  move: (meetingId: string, pointId: string) => `${point(meetingId, pointId)}/move`,
  remove: (meetingId: string, pointId: string) => `${point(meetingId, pointId)}/remove`,
  /** Puts a point among those that wait for the group's next meeting. */
  putOff: (meetingId: string, pointId: string) => `${point(meetingId, pointId)}/put-off`,
  /** Takes a waiting point onto this meeting's agenda. */
  take: (meetingId: string) => `${ofMeeting(meetingId)}/take`,
  /** Drops a waiting point. */
  drop: (meetingId: string) => `${ofMeeting(meetingId)}/drop`,
  /** After a meeting: carries over what was not dealt with. */
  carryOver: (meetingId: string) => `${ofMeeting(meetingId)}/carry-over`,
  /** Anybody's who sees the meeting; answers `proposed`. */
  propose: (meetingId: string) => `${ofMeeting(meetingId)}/propose`,
  /** GET, and POST replaces it: what each of a group's meetings begins with. A coordinator's. */
  template: (group: Group) => `${ofGroup(group)}/agenda`,
} as const;

/** Generous, so that a text that is too long is refused with its field named. */
const typed = v.pipe(v.string(), v.maxLength(10_000));
const closedTo = v.optional(v.nullable(v.pipe(v.array(id), v.maxLength(200))), null);
const initiativeId = v.optional(v.nullable(id), null);
const version = v.pipe(v.string(), v.maxLength(200));
/** Made when the form was shown: the same form sent twice is one point. */
const formId = v.pipe(v.string(), v.uuid());

export const addPoint = v.object({ formId, title: typed, text: typed, initiativeId, closedTo });

/** A title that is left empty means the kind's own. */
export const changePoint = v.object({ version, title: typed, text: typed, initiativeId, closedTo });

/** Null: to the beginning. */
export const movePoint = v.object({ afterId: v.nullable(id) });

export const seenPoint = v.object({ version });

export const waitingPoint = v.object({ pointId: id });

export const carryOver = v.object({ pointIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(20)) });

export const proposePoint = v.object({ formId, title: typed, text: typed, initiativeId });

/**
 * `changed_meanwhile`: nothing was written, because somebody else changed or removed that point after it was shown.
 * The agenda is as it is now, and what was sent stays with whoever sent it, so that both texts can be set side by side.
 */
export const agendaSaved = v.object({ outcome: v.picklist(['saved', 'changed_meanwhile']), agenda });
export type AgendaSavedShown = v.InferOutput<typeof agendaSaved>;

/**
 * Where the point stands. Where the meeting's agenda has gone out it waits for the `next` one of the group: null where
 * that is not planned yet.
 */
export const proposed = v.object({
  pointId: v.string(),
  place: v.picklist(['on_agenda', 'next_meeting', 'waiting']),
  next: v.nullable(v.object({ id: v.string(), date: localDay })),
});
export type ProposedShown = v.InferOutput<typeof proposed>;

const templatePoint = v.object({ kind: v.picklist(pointKinds), title: v.optional(v.nullable(typed), null) });
const templatePoints = v.pipe(v.array(templatePoint), v.minLength(1), v.maxLength(100));

export const agendaTemplate = v.object({ points: templatePoints, version });
export type AgendaTemplateShown = v.InferOutput<typeof agendaTemplate>;
