export type Backoff = {
  /** Longest wait before the second attempt; each later one may wait five times as long, up to `mostMs`. */
  readonly firstMs: number;
  readonly mostMs: number;
};

/**
 * The waits between eight attempts: at most 2, 10, 50 and 250 seconds, then 21 minutes, 1 h 44 min and four hours, and
 * at least half of each. So it is given up after three to six hours, which outlasts what Teams calls an incident.
 */
export const usualBackoff: Backoff = { firstMs: 2_000, mostMs: 14_400_000 };

/** Who asks for more, or names a date far ahead, is asked again after an hour. */
const mostAskedMs = 3_600_000;

/**
 * How long to wait after so many attempts (1 after the first), in milliseconds: growing, and with jitter, so that those
 * who failed together do not come back together. `random` gives a number from 0 up to, not including, 1.
 * What Teams asks for (`retryAfterMs`) makes the wait longer and never shorter: a tenant that is told "one second" again
 * and again would else use up all its attempts in half a minute.
 */
export function waitAfter(
  attempts: number,
  { backoff, retryAfterMs, random }: { backoff: Backoff; retryAfterMs: number | null; random: () => number },
): number {
  const longest = Math.min(backoff.mostMs, backoff.firstMs * 5 ** Math.max(attempts - 1, 0));
  const grown = longest * (0.5 + random() / 2);
  if (retryAfterMs === null) return Math.round(grown);
  const asked = Math.min(retryAfterMs, mostAskedMs);
  return Math.round(Math.max(grown, asked + Math.min(longest, backoff.firstMs) * random()));
}
