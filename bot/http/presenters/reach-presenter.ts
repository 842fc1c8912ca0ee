import type { ReachOfPerson } from '#bot/domain/reach.ts';

/** How somebody is reached: that and when, never an address. */
export function presentReach(reach: ReachOfPerson) {
  return {
    reach: reach.reach,
    isParked: reach.isParked,
    lastDeliveredAt: reach.lastDeliveredAt,
    lastFailedAt: reach.lastFailedAt,
    failureReason: reach.failureReason,
    fallback: reach.fallback,
  };
}
