import * as v from 'valibot';
import type { DuePointer } from '#bot/use-cases/records.ts';
import { type KeyRange, keyOf } from './keys.ts';
import { newRow, type Row, readRow, type StoredRow } from './row.ts';

/** Says that a partnership has something due in a minute: the partition is the minute, so that time is a range. */
export function pointerRow(partnershipId: string, minute: string): Row {
  return newRow(
    { partitionKey: minute, rowKey: keyOf(partnershipId) },
    // The machine's time and not the domain's: it says how old the row is, whatever day the demonstration has.
    { partnershipId, writtenAt: new Date().toISOString() },
  );
}

export function pointerFromRow(row: StoredRow): DuePointer {
  return { ...readRow(pointerSchema, row), at: `${row.partitionKey}:00.000Z`, tag: row.tag };
}

/** `2026-12-01T07:30`, UTC: ASCII that Azure takes in a key as it is. */
export function minuteOf(instant: string): string {
  return new Date(instant).toISOString().slice(0, 16);
}

/** Minutes up to that of an instant, and those after it. Minutes begin with a digit, and `:` comes after `9`. */
export const minutes = {
  until: (instant: string): KeyRange => ({ from: '0', before: afterMinute(instant) }),
  after: (instant: string): KeyRange => ({ from: afterMinute(instant), before: ':' }),
} as const;

/** Sorts after the instant's minute and before the next. */
function afterMinute(instant: string): string {
  return `${minuteOf(instant)}~`;
}

const pointerSchema = v.object({ partnershipId: v.string(), writtenAt: v.string() });
