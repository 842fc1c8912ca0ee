import { type Backoff, usualBackoff } from './backoff.ts';

/** How long a worker waits for what; machine milliseconds. Tests that kill workers cannot wait so long. */
export type DeliveryTiming = {
  /** Once an attempt is this old, whoever began it is dead: it may have been sent, and is sent again. */
  readonly claimMs: number;
  /** Longest that one send may take; well within its claim, so that nobody sends what is still being sent. */
  readonly sendMs: number;
  /** Longest that settling a send is tried, if the store does not answer. */
  readonly settleMs: number;
  /** A message is handled within this time, or it is seen again by everybody. */
  readonly hiddenMs: number;
  /** How often an empty queue is looked at: it cannot be waited at. */
  readonly pollMs: number;
  readonly backoff: Backoff;
};

export const usualTiming: DeliveryTiming = {
  claimMs: 60_000,
  sendMs: 25_000,
  settleMs: 20_000,
  hiddenMs: 120_000,
  pollMs: 2_000,
  backoff: usualBackoff,
};
