import { useEffect, useState } from 'react';
import { demoApi } from './demo-api.ts';
import type { TrialPost } from './read-demo.ts';

const TRY_AGAIN_MS = 2000;

export type Posts = {
  /** Null until they have come. */
  readonly posts: readonly TrialPost[] | null;
  readonly isUnreachable: boolean;
};

/** A conversation as one person sees it, followed live. */
export function usePosts(conversationId: string, viewerId: string): Posts {
  const key = `${conversationId}/${viewerId}`;
  const [state, setState] = useState<Posts & { readonly key: string }>({ key, posts: null, isUnreachable: false });
  useEffect(() => {
    const leaving = new AbortController();
    void follow({ conversationId, viewerId }, leaving.signal, (next) =>
      setState((before) => ({ ...before, ...next, key })),
    );
    return () => leaving.abort();
  }, [conversationId, viewerId, key]);
  return state.key === key ? state : { posts: null, isUnreachable: state.isUnreachable };
}

async function follow(
  whose: { readonly conversationId: string; readonly viewerId: string },
  signal: AbortSignal,
  show: (next: Partial<Posts>) => void,
): Promise<void> {
  let seen = -1;
  while (!signal.aborted) {
    try {
      seen = await demoApi.changes(seen, signal);
      const posts = await demoApi.posts(whose.conversationId, whose.viewerId);
      if (!signal.aborted) show({ posts, isUnreachable: false });
    } catch {
      if (signal.aborted) return;
      show({ isUnreachable: true });
      seen = -1;
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
    }
  }
}
