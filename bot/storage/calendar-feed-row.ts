import * as v from 'valibot';
import type { CalendarFeed } from '#bot/domain/calendar-feed.ts';
import type { FeedOwner } from '#bot/use-cases/ports.ts';
import { keyOf } from './keys.ts';
import { newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { directoryKeys, rowKeys } from './row-keys.ts';

export function calendarFeedRow(partnershipId: string, { personId, key, changedAt }: CalendarFeed): Row {
  const address = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.calendarFeed(personId) };
  return newRow(address, { personId, key, changedAt });
}

export function calendarFeedFromRow(row: StoredRow): CalendarFeed {
  return readRow(feedSchema, row);
}

const feedSchema = v.object({ personId: v.string(), key: orNull(v.string()), changedAt: v.string() });

/** Finds whose an address is; only the partnership's own row says that it holds. */
export function feedLinkRow(key: string, { partnershipId, personId }: FeedOwner): Row {
  const address = { partitionKey: directoryKeys.calendarFeed(key), rowKey: directoryKeys.feedOwner() };
  return newRow(address, { partnershipId, personId });
}

export function feedOwnerFromRow(row: StoredRow): FeedOwner {
  return readRow(ownerSchema, row);
}

const ownerSchema = v.object({ partnershipId: v.string(), personId: v.string() });
