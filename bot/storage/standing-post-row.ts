import * as v from 'valibot';
import type { StandingPost } from '#bot/domain/channel.ts';
import { keyOf } from './keys.ts';
import { newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function standingPostRow(partnershipId: string, post: StandingPost): Row {
  const { scope, channelId, activityId, postingSince, digest } = post;
  const address = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.standingPost(scope, channelId) };
  return newRow(address, { roundId: scope, channelId, activityId, postingSince, digest });
}

export function standingPostFromRow(row: StoredRow): StandingPost {
  const { roundId: scope, ...post } = readRow(standingPostSchema, row);
  return { scope, ...post };
}

/** They were rounds' counters alone when these rows got their names. */
const standingPostSchema = v.object({
  roundId: v.string(),
  channelId: v.string(),
  activityId: v.string(),
  postingSince: orNull(v.string()),
  digest: orNull(v.string()),
});
