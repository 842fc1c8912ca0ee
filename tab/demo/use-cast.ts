import { useCallback, useEffect, useState } from 'react';
import { demoApi } from './demo-api.ts';
import type { TrialConversation, TrialPerson } from './read-demo.ts';

export type Cast = {
  readonly people: readonly TrialPerson[];
  readonly conversations: readonly TrialConversation[];
};

/** Who there is and where they talk; null until the server has told, which is asked again until it does. */
export function useCast(): { readonly cast: Cast | null; readonly refresh: () => void } {
  const [cast, setCast] = useState<Cast | null>(null);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is there to ask again
  useEffect(() => {
    let isHere = true;
    const again = setInterval(load, 2000);
    async function load() {
      const answer = await Promise.all([demoApi.people(), demoApi.conversations()]).catch(() => null);
      if (!isHere || !answer) return;
      clearInterval(again);
      setCast({ people: answer[0], conversations: answer[1] });
    }
    void load();
    return () => {
      isHere = false;
      clearInterval(again);
    };
  }, [asked]);
  const refresh = useCallback(() => setAsked((count) => count + 1), []);
  return { cast, refresh };
}
