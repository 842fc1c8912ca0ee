import { meetingScope, standingScope } from '#bot/domain/notice.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Failure } from './after-failure.ts';

/** Somebody deleted a standing post, or the one below which a reply was to stand: the next one is posted anew. */
export async function forgottenPost(
  ports: Ports,
  { partnershipId, intent, failed }: Failure,
): Promise<readonly Change[]> {
  const { to, reason } = failed;
  const scope = intent.meetingId === null ? standingScope(intent) : meetingScope(intent.meetingId);
  const wasThere = to?.kind === 'edit' || (to?.kind === 'channel' && to.threadId !== null);
  if (!wasThere || reason !== 'conversation_gone' || scope === null) return [];
  const posts = await ports.records.standingPosts(partnershipId, scope);
  const post = posts.find(({ value }) => value.channelId === to.channel.id);
  return post ? [{ kind: 'standing_post', value: { ...post.value, activityId: '' }, tag: post.tag }] : [];
}
