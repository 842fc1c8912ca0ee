import { demoApi, type Place } from './demo-api.ts';
import type { TrialPost } from './read-demo.ts';
import type { Changes } from './use-changes.ts';
import { useFetched } from './use-fetched.ts';

/**
 * A conversation as one person sees it, followed live; null until it has come. Looking at it is what makes Teams ask
 * for the person's own view of a card that refreshes itself.
 */
export function usePosts(place: Place, { count }: Changes): readonly TrialPost[] | null {
  const { conversationId, personId } = place;
  return useFetched(`${conversationId}/${personId}`, count, async () => {
    await demoApi.open(place);
    return demoApi.posts(conversationId, personId);
  });
}
