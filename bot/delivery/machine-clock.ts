/** The machine's own clock: sends, retries and claims run by it, never by the partnership's, which a demonstration moves. */
export type MachineClock = {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Until an instant in milliseconds since 1970; at once where that is past. */
  sleepUntil(ms: number): Promise<void>;
  /** What the work gives, or `late` when that takes longer; the work itself goes on. */
  within<T>(ms: number, work: Promise<T>): Promise<T | 'late'>;
};

/** Reads the globals at each call, so that a test can put its own in their place. */
export const machineClock: MachineClock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  sleepUntil: async (ms) => {
    const wait = ms - Date.now();
    if (wait > 0) await machineClock.sleep(wait);
  },
  within: (ms, work) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve('late'), ms);
      work.then(resolve, reject).finally(() => clearTimeout(timer));
    }),
};

/** A machine instant as it is stored (ISO, UTC). */
export function instantOf(ms: number): string {
  return new Date(ms).toISOString();
}
