import type { ReminderStep } from './settings.ts';

export const roundKinds = ['ordinary', 'extraordinary', 'yearly'] as const;
export type RoundKind = (typeof roundKinds)[number];

/**
 * `opening`: confirmed, and waiting for the hours in which we send, so that it can still be undone.
 * `closing`: takes no more answers, while what was said is being frozen.
 */
export const roundStates = ['planned', 'opening', 'open', 'closing', 'closed', 'cancelled'] as const;
export type RoundState = (typeof roundStates)[number];

/** A round's days: local ISO dates in the partnership's zone, each including the whole day unless a time is given. */
export type RoundDates = {
  readonly opensOn: string;
  readonly dueOn: string;
  /** Last day on which a late answer is taken. */
  readonly graceUntil: string;
  /** Local time `HH:MM` at which it is due on `dueOn`, where hours matter; null means the whole day. */
  readonly dueTime: string | null;
  /** Local time `HH:MM` at which it stops taking answers on `graceUntil`; null means the whole day. */
  readonly graceTime: string | null;
  /** The first meeting it serves, or null where it serves none. */
  readonly meetingOn: string | null;
};

/** A status round: what everybody is asked, when, and what for. */
export type Round = RoundDates & {
  readonly id: string;
  readonly kind: RoundKind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly strategyVersionId: string;
  /** The coordinator whose form it was made from; null where it came with a partnership's seed. */
  readonly plannedById: string | null;
  readonly state: RoundState;
  /** The initiatives asked; null means every one that is valid while the round runs. */
  readonly initiativeIds: readonly string[] | null;
  /**
   * When the leads are reminded; empty means never. Null where the plan chose none of its own: then those of the
   * settings, as they stand when it opens, are put here, so that a round planned long ahead follows what was decided
   * since, and one that is open keeps what was promised.
   */
  readonly reminders: readonly ReminderStep[] | null;
  /** A yearly round reuses the answers of these rounds, oldest first; empty otherwise. */
  readonly basedOn: readonly string[];
  /** Dates that follow from a moved meeting and wait for a coordinator's yes, or null. */
  readonly proposal: RoundDates | null;
  /** ISO instant at which an `opening` round opens. */
  readonly opensAt: string | null;
  /** ISO instants at which it was last opened and closed. */
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  /** Number of its newest snapshot; 0 where it has none. */
  readonly snapshot: number;
};

/** What a round has before anything has happened to it. */
export const roundBeginnings = {
  plannedById: null,
  dueTime: null,
  graceTime: null,
  meetingOn: null,
  initiativeIds: null,
  reminders: [],
  basedOn: [],
  proposal: null,
  opensAt: null,
  openedAt: null,
  closedAt: null,
  snapshot: 0,
} as const satisfies Partial<Round>;

export const requestStates = ['not_started', 'draft', 'submitted', 'returned', 'acknowledged', 'excused'] as const;
export type RequestState = (typeof requestStates)[number];

/**
 * What one round asks of one initiative; any lead's or deputy's answer settles it.
 * `draft` is never stored here: whether somebody has one is asked of the drafts.
 */
export type StatusRequest = {
  readonly roundId: string;
  readonly initiativeId: string;
  readonly state: RequestState;
  /** The version that settled it, or null. */
  readonly version: number | null;
  /** Who returned, acknowledged or excused it, and when (ISO instant); null where nobody has. */
  readonly handledById: string | null;
  readonly handledAt: string | null;
  /** The question it was returned with, or why it was excused; empty where there is none. */
  readonly note: string;
};

export function notStarted(roundId: string, initiativeId: string): StatusRequest {
  return { roundId, initiativeId, state: 'not_started', version: null, handledById: null, handledAt: null, note: '' };
}

export function takesAnswers(round: Pick<Round, 'state'>): boolean {
  return round.state === 'open';
}

/** Whether nothing more is asked of an initiative in a round: answered and not returned, or excused. */
export function isSettled(state: RequestState | null): boolean {
  return state === 'submitted' || state === 'acknowledged' || state === 'excused';
}

/** Whether an answer stands that nobody has a question about: what the counters count. Who is excused has not answered. */
export function isAnswered(state: RequestState | null): boolean {
  return state === 'submitted' || state === 'acknowledged';
}

/** Rounds that have not ended: their requests are kept beside each initiative's status. */
export function isUnderWay(round: Round): boolean {
  return round.state === 'opening' || round.state === 'open' || round.state === 'closing';
}
