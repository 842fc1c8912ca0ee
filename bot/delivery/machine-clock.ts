/** The machine's own clock: sends, retries and claims run by it, never by the partnership's, which a demonstration moves. */
export type MachineClock = {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
};

/** Reads the globals at each call, so that a test can put its own in their place. */
export const machineClock: MachineClock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** A machine instant as it is stored (ISO, UTC). */
export function instantOf(ms: number): string {
  return new Date(ms).toISOString();
}
