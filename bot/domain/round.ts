export const roundKinds = ['ordinary', 'extraordinary', 'yearly'] as const;
export type RoundKind = (typeof roundKinds)[number];

export const roundStates = ['planned', 'open', 'closed'] as const;
export type RoundState = (typeof roundStates)[number];

/** A status round. Days are local ISO dates in the partnership's zone and include the whole day. */
export type Round = {
  readonly id: string;
  readonly kind: RoundKind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly strategyVersionId: string;
  readonly state: RoundState;
  readonly opensOn: string;
  readonly dueOn: string;
  /** Last day on which a late answer is taken. */
  readonly graceUntil: string;
};

export const requestStates = ['not_started', 'draft', 'submitted', 'returned', 'acknowledged', 'excused'] as const;
export type RequestState = (typeof requestStates)[number];

/** What one round asks of one initiative; any lead's or deputy's answer settles it. */
export type StatusRequest = {
  readonly roundId: string;
  readonly initiativeId: string;
  readonly state: RequestState;
  /** The version that settled it, or null. */
  readonly version: number | null;
};

export function takesAnswers(round: Round): boolean {
  return round.state === 'open';
}
