import * as v from 'valibot';
import { type Delivery, deliveryStates, dropReasons, failureReasons, fallbacks, scopeOf } from '#bot/domain/notice.ts';
import { intentFromRow, intentProperties } from './intent-properties.ts';
import { keyOf } from './keys.ts';
import { newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

/** What became of one notice; all of a round's or a meeting's lie side by side, to be read at once. */
export function deliveryRow(partnershipId: string, delivery: Delivery): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.delivery(scopeOf(delivery.intent), delivery.intent.id) },
    {
      ...intentProperties(delivery.intent),
      state: delivery.state,
      settledAt: delivery.settledAt,
      dropReason: delivery.dropReason,
      failureReason: delivery.failureReason,
      fallback: delivery.fallback,
      doubtfulSends: delivery.doubtfulSends,
    },
  );
}

export function deliveryFromRow(row: StoredRow): Delivery {
  return { ...readRow(deliverySchema, row), intent: intentFromRow(row) };
}

/** A reason that only a newer release knows is read as the nearest that this one has. */
const deliverySchema = v.object({
  state: v.picklist(deliveryStates),
  settledAt: orNull(v.string()),
  dropReason: orNull(v.fallback(v.picklist(dropReasons), 'not_needed')),
  failureReason: orNull(v.fallback(v.picklist(failureReasons), 'gave_up')),
  fallback: orNull(v.picklist(fallbacks)),
  doubtfulSends: v.number(),
});
