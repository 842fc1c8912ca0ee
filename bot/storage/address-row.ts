import * as v from 'valibot';
import type { ConversationAddress } from '#bot/domain/conversation-address.ts';
import { newRow, orNull, type Row, type RowAddress, readRow, type StoredRow } from './row.ts';

export function addressRow(at: RowAddress, address: ConversationAddress): Row {
  return newRow(at, {
    conversationId: address.conversationId,
    serviceUrl: address.serviceUrl,
    userMri: address.userMri,
    locale: address.locale,
    seenAt: address.seenAt,
    parkedReason: address.parked?.reason ?? null,
    parkedAt: address.parked?.at ?? null,
  });
}

export function addressFromRow(row: StoredRow): ConversationAddress {
  const { parkedReason, parkedAt, ...address } = readRow(addressSchema, row);
  return { ...address, parked: parkedReason && parkedAt ? { reason: parkedReason, at: parkedAt } : null };
}

const addressSchema = v.object({
  conversationId: v.string(),
  serviceUrl: v.string(),
  userMri: v.string(),
  locale: orNull(v.string()),
  seenAt: v.string(),
  parkedReason: orNull(v.picklist(['not_installed', 'conversation_gone'])),
  parkedAt: orNull(v.string()),
});
