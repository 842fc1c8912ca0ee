import { useEffect, useState } from 'react';
import { demoApi } from './demo-api.ts';

const TRY_AGAIN_MS = 2000;

export type Changes = {
  /** How many changes there were in the chats; null until it is known. */
  readonly count: number | null;
  readonly isUnreachable: boolean;
};

/** Follows live that something was said, shown or installed, by one request that waits. */
export function useChanges(): Changes {
  const [changes, setChanges] = useState<Changes>({ count: null, isUnreachable: false });
  useEffect(() => {
    const leaving = new AbortController();
    void follow(leaving.signal, (next) => setChanges((before) => ({ ...before, ...next })));
    return () => leaving.abort();
  }, []);
  return changes;
}

async function follow(signal: AbortSignal, tell: (next: Partial<Changes>) => void): Promise<void> {
  let seen = -1;
  while (!signal.aborted) {
    try {
      seen = await demoApi.changes(seen, signal);
      tell({ count: seen, isUnreachable: false });
    } catch {
      if (signal.aborted) return;
      tell({ isUnreachable: true });
      seen = -1;
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
    }
  }
}
