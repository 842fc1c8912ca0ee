import { demoApi } from './demo-api.ts';
import type { TrialConversation, TrialPerson } from './read-demo.ts';
import type { Changes } from './use-changes.ts';
import { useFetched } from './use-fetched.ts';

export type Cast = {
  readonly people: readonly TrialPerson[];
  readonly conversations: readonly TrialConversation[];
};

/** Who there is and where they talk, followed live; null until the server has told. */
export function useCast({ count }: Changes): Cast | null {
  return useFetched('cast', count, async () => {
    const [people, conversations] = await Promise.all([demoApi.people(), demoApi.conversations()]);
    return { people, conversations };
  });
}
