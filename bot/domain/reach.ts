import type { FailureReason, Fallback } from './notice.ts';

/** How somebody can be reached, best first. */
export const reaches = ['home_tenant', 'guest', 'channel_only', 'tab_only', 'none'] as const;
export type Reach = (typeof reaches)[number];

/** What is known of how a person can be reached, from every identity they have. */
export type ReachOfPerson = {
  readonly personId: string;
  readonly reach: Reach;
  /** True where an address is known but Teams last refused it. */
  readonly isParked: boolean;
  /** Domain instants of the newest notices; null where there were none. */
  readonly lastDeliveredAt: string | null;
  readonly lastFailedAt: string | null;
  readonly failureReason: FailureReason | null;
  readonly fallback: Fallback | null;
};
