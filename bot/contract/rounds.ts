import * as v from 'valibot';
import { roundKinds, roundStates } from '#bot/domain/round.ts';
import { instant } from './fields.ts';

const dates = v.object({
  opensOn: v.string(),
  dueOn: v.string(),
  dueTime: v.nullable(v.string()),
  graceUntil: v.string(),
  graceTime: v.nullable(v.string()),
  meetingOn: v.nullable(v.string()),
});

export const reminderStep = v.object({ unit: v.picklist(['days', 'working_days']), before: v.number() });

/** A round as anybody in the partnership may know it: names, days and where it stands. Days and times are local. */
export const round = v.object({
  ...dates.entries,
  id: v.string(),
  kind: v.picklist(roundKinds),
  name: v.string(),
  nameEn: v.nullable(v.string()),
  state: v.picklist(roundStates),
  /** Null where every initiative is asked. */
  initiativeIds: v.nullable(v.array(v.string())),
  /** Null until it opens, where it takes the settings'. */
  reminders: v.nullable(v.array(reminderStep)),
  /** Dates that wait for a coordinator's yes. */
  proposal: v.nullable(dates),
  opensAt: v.nullable(instant),
  openedAt: v.nullable(instant),
  closedAt: v.nullable(instant),
  /** Number of the newest snapshot; 0 where there is none. */
  snapshot: v.number(),
});
export type RoundShown = v.InferOutput<typeof round>;

/** Newest first. */
export const rounds = v.object({ rounds: v.array(round) });

export const roundDetail = v.object({
  round,
  /** Of the initiatives asked, without those excused. */
  answered: v.number(),
  total: v.number(),
  /** From then on an answer is late, and then none is taken. */
  dueAt: instant,
  closesAt: instant,
  /** Local days on which the meeting's agenda goes out and its pack is frozen; null where it serves none. */
  agendaOn: v.nullable(v.string()),
  packFrozenOn: v.nullable(v.string()),
});
export type RoundDetail = v.InferOutput<typeof roundDetail>;
