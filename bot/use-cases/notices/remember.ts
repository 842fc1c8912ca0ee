export type Remembered = { readonly forMs: number; readonly most: number };

/** What this process noted a short while ago, so that it is not written again: by key, never more than so many. */
export type Memory = {
  /** Was just this noted for the key within the time? `nowMs` is the machine's. */
  holds(key: string, value: string, nowMs: number): boolean;
  note(key: string, value: string, nowMs: number): void;
  forget(key: string): void;
};

/** A memory that forgets what is too old, and the oldest where there is too much. */
export function remember({ forMs, most }: Remembered): Memory {
  const noted = new Map<string, { readonly value: string; readonly atMs: number }>();
  return {
    holds: (key, value, nowMs) => {
      const known = noted.get(key);
      return known !== undefined && known.value === value && nowMs - known.atMs < forMs;
    },
    note: (key, value, nowMs) => {
      noted.delete(key);
      noted.set(key, { value, atMs: nowMs });
      const [oldest] = noted.keys();
      if (noted.size > most && oldest !== undefined) noted.delete(oldest);
    },
    forget: (key) => {
      noted.delete(key);
    },
  };
}
