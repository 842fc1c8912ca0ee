import { meetingScope, standingScope } from '#bot/domain/notice.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Failure } from './after-failure.ts';

/**
 * Where a standing post could not be brought to its channel: one that somebody deleted is forgotten, also where a reply
 * was to stand below it, so that the next one is posted anew; and whoever was to make the first gives its place back.
 */
export async function forgottenPost(ports: Ports, failure: Failure): Promise<readonly Change[]> {
  const { partnershipId, intent, failed, outgoing } = failure;
  const { to } = failed;
  const scope = intent.meetingId === null ? standingScope(intent) : meetingScope(intent.meetingId);
  if (scope === null || to === null || to.kind === 'chat') return [];
  const posts = await ports.records.standingPosts(partnershipId, scope);
  const post = posts.find(({ value }) => value.channelId === to.channel.id);
  if (!post) return [];
  const isOurs = post.value.postingSince !== null && post.value.postingSince === outgoing.value.attemptedAt;
  if (!isOurs && !isGone(failed)) return [];
  return [
    {
      kind: 'standing_post',
      value: { ...post.value, activityId: '', postingSince: null, digest: null },
      tag: post.tag,
    },
  ];
}

/** Did something stand there that no longer does? */
export function isGone({ to, reason }: Failure['failed']): boolean {
  const wasThere = to?.kind === 'edit' || (to?.kind === 'channel' && to.threadId !== null);
  return wasThere && reason === 'conversation_gone';
}
