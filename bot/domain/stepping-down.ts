export const steppingDownStates = ['asked', 'confirmed', 'declined', 'undone'] as const;
export type SteppingDownState = (typeof steppingDownStates)[number];

/** A lead says they lead an initiative no longer: a request, until a coordinator has confirmed it. */
export type SteppingDown = {
  readonly initiativeId: string;
  readonly personId: string;
  /** What they were; a confirmed one that is undone gets it back. */
  readonly was: 'lead' | 'deputy';
  readonly state: SteppingDownState;
  /** Domain instants (ISO, UTC). */
  readonly askedAt: string;
  readonly answeredAt: string | null;
  readonly answeredById: string | null;
};
