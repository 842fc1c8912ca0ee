import type { Language } from './language.ts';

export const verdicts = ['reached', 'partly_reached', 'not_reached', 'cannot_be_judged'] as const;
/** Nået, delvist nået, ikke nået, kan ikke vurderes. */
export type Verdict = (typeof verdicts)[number];

/** A coordinator's judgement of one goal in one round. */
export type GoalSummary = {
  readonly roundId: string;
  readonly goalId: string;
  readonly verdict: Verdict;
  readonly reasons: string;
  readonly lang: Language;
  readonly coordinatorId: string;
  /** Domain instant (ISO, UTC). */
  readonly writtenAt: string;
};

/** Longest text of the reasons, in UTF-16 code units. */
export const longestReasons = 2000;
