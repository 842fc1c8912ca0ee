import * as v from 'valibot';
import type { Counter } from '#bot/domain/channel.ts';
import { keyOf } from './keys.ts';
import { newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function counterRow(partnershipId: string, { roundId, channelId, activityId, postingSince }: Counter): Row {
  const address = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.counter(roundId, channelId) };
  return newRow(address, { roundId, channelId, activityId, postingSince });
}

export function counterFromRow(row: StoredRow): Counter {
  return readRow(counterSchema, row);
}

const counterSchema = v.object({
  roundId: v.string(),
  channelId: v.string(),
  activityId: v.string(),
  postingSince: orNull(v.string()),
});
