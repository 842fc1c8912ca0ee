export type Backoff = {
  /** Longest wait before the second attempt; each later one may wait four times as long, up to `mostMs`. */
  readonly firstMs: number;
  readonly mostMs: number;
};

/** Eight attempts stretch over about an hour at most, which outlasts what Teams calls an incident. */
export const usualBackoff: Backoff = { firstMs: 2_000, mostMs: 1_800_000 };

/**
 * How long to wait after so many attempts (1 after the first), in milliseconds: exponential with full jitter, so that
 * those who failed together do not come back together. `random` gives a number from 0 up to, not including, 1.
 * What Teams asked for (`retryAfterMs`) is obeyed, with the jitter on top.
 */
export function waitAfter(
  attempts: number,
  { backoff, retryAfterMs, random }: { backoff: Backoff; retryAfterMs: number | null; random: () => number },
): number {
  const longest = Math.min(backoff.mostMs, backoff.firstMs * 4 ** Math.max(attempts - 1, 0));
  if (retryAfterMs !== null) return Math.round(retryAfterMs + Math.min(longest, backoff.firstMs) * random());
  return Math.round(longest * random());
}
