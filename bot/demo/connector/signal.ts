/** Lets a caller wait for the next change, for a bounded time. */
export type Signal = {
  /** How many changes there were. */
  count(): number;
  raise(): void;
  /** Answers at once where there were changes since `seen`, else at the next one or after the time. */
  after(seen: number, timeoutMs: number): Promise<number>;
  /** Sends everybody who waits home, so that a server can stop. */
  release(): void;
};

/** More pages than these at once are answered without waiting. */
const MOST_WAITING = 20;

export function createSignal(): Signal {
  const waiting = new Set<() => void>();
  let count = 0;
  const release = () => {
    for (const wake of [...waiting]) wake();
  };
  return {
    count: () => count,
    release,
    raise() {
      count += 1;
      release();
    },
    async after(seen, timeoutMs) {
      if (seen !== count || waiting.size >= MOST_WAITING) return count;
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, timeoutMs);
        waiting.add(wake);
      });
      return count;
    },
  };
}
