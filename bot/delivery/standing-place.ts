import { type Outgoing, standingScope } from '#bot/domain/notice.ts';
import type { StandingPlace } from '#bot/use-cases/notices/prepared.ts';
import type { Change, Records } from '#bot/use-cases/records.ts';
import { instantOf } from './machine-clock.ts';

/** While another worker makes the first post, it is looked at again so often. */
const lookAgainMs = 1_000;

/**
 * Milliseconds until one may try to take the place: somebody else is about to post there. Whoever has been at it for
 * longer than a claim holds is dead, and it may stand there already: that is the window of one send.
 */
export function waitForPlace(
  place: StandingPlace | undefined,
  { nowMs, claimMs }: Record<'nowMs' | 'claimMs', number>,
) {
  const since = place?.found?.value.postingSince ?? null;
  return since === null ? 0 : Math.min(Date.parse(since) + claimMs - nowMs, lookAgainMs);
}

/**
 * Takes the place, for a commit that fails where somebody else took it since it was read. Until it is known how an edit
 * went, it is not known what stands there.
 */
export function takenPlace(place: StandingPlace | undefined, nowMs: number): readonly Change[] {
  if (!place) return [];
  const { scope, channelId, found } = place;
  const activityId = found?.value.activityId ?? '';
  const postingSince = activityId === '' ? instantOf(nowMs) : null;
  const value = { scope, channelId, activityId, postingSince, digest: null };
  return [{ kind: 'standing_post', value, tag: found?.tag ?? null }];
}

/** Gives back the place that an attempt took, where it came to nothing. */
export async function freedPlace(
  records: Pick<Records, 'standingPosts'>,
  partnershipId: string,
  { intent, attemptedAt }: Outgoing,
): Promise<readonly Change[]> {
  const scope = standingScope(intent);
  if (scope === null || attemptedAt === null) return [];
  const posts = await records.standingPosts(partnershipId, scope);
  return posts
    .filter(({ value }) => value.postingSince === attemptedAt)
    .map(({ value, tag }) => ({ kind: 'standing_post', value: { ...value, postingSince: null }, tag }));
}
