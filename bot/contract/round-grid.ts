import * as v from 'valibot';
import { requestStates } from '#bot/domain/round.ts';
import { healthWords } from '#bot/domain/status-update.ts';
import { instant, person, reach } from './fields.ts';

const count = v.number();

const row = v.object({
  initiativeId: v.string(),
  order: v.number(),
  name: v.string(),
  nameEn: v.nullable(v.string()),
  organisations: v.array(v.string()),
  leads: v.array(person),
  deputies: v.array(person),
  /** `not_started`: asked, and nobody has begun. */
  state: v.picklist([...requestStates, 'not_asked']),
  /** The answer that stands; null or false where there is none. */
  version: v.nullable(v.number()),
  submittedAt: v.nullable(instant),
  by: v.nullable(person),
  health: v.nullable(v.picklist(healthWords)),
  late: v.boolean(),
  unchanged: v.boolean(),
  /** Whose answer it is, where a coordinator entered it, and whether they have said that it is right. */
  onBehalfOf: v.nullable(person),
  isConfirmed: v.boolean(),
  unread: v.boolean(),
  mayAcknowledge: v.boolean(),
  handledBy: v.nullable(person),
  handledAt: v.nullable(instant),
  /** The question it was returned with, or why it was excused; null also where it is not the reader's. */
  note: v.nullable(v.string()),
});

const followed = v.object({
  person,
  /** Null where there is none, or it is not the reader's. */
  phone: v.nullable(v.string()),
  initiativeIds: v.array(v.string()),
  noticesSent: count,
  lastNoticeAt: v.nullable(instant),
  snoozedUntil: v.nullable(v.string()),
  /** Who answers while they are away. */
  standIn: v.nullable(person),
  reach: v.nullable(reach),
});

const day = v.object({ day: v.string(), count });

/** An organisation or a goal: how many of its initiatives have answered, and on which local days. */
const part = v.object({
  id: v.string(),
  name: v.string(),
  nameEn: v.nullable(v.string()),
  /** Without those excused. */
  asked: count,
  answered: count,
  perDay: v.array(day),
});
export type AnswersOfPartShown = v.InferOutput<typeof part>;

/** A round as its reader may follow it: totals for everybody, lines and people by role. */
export const roundGrid = v.object({
  roundId: v.string(),
  totals: v.object({
    asked: count,
    answered: count,
    missing: count,
    returned: count,
    acknowledged: count,
    excused: count,
    late: count,
    unchanged: count,
  }),
  /** Days without an answer are left out. */
  answersPerDay: v.array(day),
  byOrganisation: v.array(part),
  byGoal: v.array(part),
  rows: v.array(row),
  people: v.array(followed),
});
export type RoundGridShown = v.InferOutput<typeof roundGrid>;

export const reachReport = v.object({
  /** The round whose notices count; null where there is none. */
  roundId: v.nullable(v.string()),
  people: v.array(v.object({ person, phone: v.nullable(v.string()), ...reach.entries })),
});
export type ReachReport = v.InferOutput<typeof reachReport>;
