import * as v from 'valibot';
import type { Intent, Outgoing } from '#bot/domain/notice.ts';
import { intentFromRow, intentProperties } from './intent-properties.ts';
import { keyOf } from './keys.ts';
import { newRow, orNull, type Row, type RowAddress, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

/** What nobody has tried to send yet. */
export function unsentRow(partnershipId: string, intent: Intent): Row {
  const untried = {
    attemptId: null,
    attemptedAt: null,
    attempts: 0,
    doubtfulSends: 0,
    notBefore: null,
    heldUntil: null,
  };
  return outgoingRow(partnershipId, { intent, ...untried });
}

/** What is still to be sent. */
export function outgoingRow(partnershipId: string, outgoing: Outgoing): Row {
  return newRow(addressOf(partnershipId, outgoing), {
    ...intentProperties(outgoing.intent),
    attemptId: outgoing.attemptId,
    attemptedAt: outgoing.attemptedAt,
    attempts: outgoing.attempts,
    doubtfulSends: outgoing.doubtfulSends,
    notBefore: outgoing.notBefore,
    heldUntil: outgoing.heldUntil,
  });
}

/**
 * What stands in its place once it is settled, until it is swept away. A transaction of the SDK deletes whatever is
 * there, asking for no tag; replaced under its tag, a notice that was decided anew meanwhile is not lost.
 */
export function settledRow(partnershipId: string, outgoing: Outgoing): Row {
  return newRow(addressOf(partnershipId, outgoing), { settled: true });
}

export function isSettled(properties: Readonly<Record<string, unknown>>): boolean {
  return properties.settled === true;
}

export function outgoingFromRow(row: StoredRow): Outgoing {
  return { ...readRow(outgoingSchema, row), intent: intentFromRow(row) };
}

function addressOf(partnershipId: string, { intent }: Outgoing): RowAddress {
  return { partitionKey: keyOf(partnershipId), rowKey: rowKeys.outgoing(intent.id) };
}

const outgoingSchema = v.object({
  attemptId: orNull(v.string()),
  attemptedAt: orNull(v.string()),
  attempts: v.number(),
  doubtfulSends: v.number(),
  notBefore: orNull(v.string()),
  heldUntil: orNull(v.string()),
});
