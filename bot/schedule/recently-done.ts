/** What was done within the last while, by key; instants are the machine's (ISO, UTC). It grows with nothing older. */
export function recentlyDone(whileMs: number) {
  const doneAt = new Map<string, number>();
  return {
    has: (key: string, at: string): boolean => Date.parse(at) - (doneAt.get(key) ?? 0) < whileMs,
    add: (key: string, at: string): void => {
      const now = Date.parse(at);
      for (const [other, then] of doneAt) if (now - then >= whileMs) doneAt.delete(other);
      doneAt.set(key, now);
    },
  };
}
