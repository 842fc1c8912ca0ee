/** What the clock is to do for a partnership. */
export const dueKinds = ['open_round', 'remind', 'snoozed', 'to_call', 'close_round', 'goal_summaries'] as const;
export type DueKind = (typeof dueKinds)[number];

/** One thing to do at one instant; (at, kind, roundId, personId) name it. */
export type DueWork = {
  /** Domain instant (ISO, UTC, with milliseconds). */
  readonly at: string;
  readonly kind: DueKind;
  readonly roundId: string;
  /** Whose, where it is one person's; else null. */
  readonly personId: string | null;
  /** Which reminder of the round's plan, from 0; null where it is not one. */
  readonly step: number | null;
};
