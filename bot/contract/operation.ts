import * as v from 'valibot';
import { failureReasons, fallbacks, noticeKinds } from '#bot/domain/notice.ts';
import { instant, named, person } from './fields.ts';

/** Either a person or a channel by its name; the other is null. */
const recipient = { person: v.nullable(person), channel: v.nullable(v.string()) };

const failedSend = v.object({
  ...recipient,
  phone: v.nullable(v.string()),
  kind: v.picklist(noticeKinds),
  round: v.nullable(named),
  failedAt: v.nullable(instant),
  reason: v.nullable(v.picklist(failureReasons)),
  /** How they were asked instead, or can be. */
  fallback: v.nullable(v.picklist(fallbacks)),
  /** True where something later did arrive. */
  isReachedSince: v.boolean(),
});
export type FailedSend = v.InferOutput<typeof failedSend>;

const delayedSend = v.object({ ...recipient, kind: v.picklist(noticeKinds), attempts: v.number() });

/** What an administrator and the coordinators see of operation; no status texts. */
export const operation = v.object({
  version: v.string(),
  startedAt: v.string(),
  storage: v.picklist(['ok', 'down']),
  /** What sends reminders and opens and closes rounds; `late` where it may stand still. Machine time. */
  scheduler: v.object({
    state: v.picklist(['ok', 'late', 'never', 'unknown']),
    lastRunAt: v.nullable(instant),
    /** How much of what was due it could not do. */
    failed: v.number(),
  }),
  sends: v.object({
    waiting: v.number(),
    /** When the oldest that waits was decided. */
    oldestAt: v.nullable(instant),
    /** Tried and to be tried again. */
    delayed: v.array(delayedSend),
    /** Of the rounds of now, newest first. */
    failed: v.array(failedSend),
  }),
  people: v.number(),
  coordinators: v.array(v.string()),
  waiting: v.number(),
});
export type Operation = v.InferOutput<typeof operation>;
