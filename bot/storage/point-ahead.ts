import type { Change } from '#bot/use-cases/records.ts';
import { minuteOf, pointerRow } from './pointer-row.ts';
import type { Table } from './table.ts';

/**
 * Writes the pointers by which the clock finds what these changes leave to do. Before they are committed: a pointer to
 * nothing costs one look, while work without a pointer would never be found.
 */
export async function pointAhead(dueTable: Table, partnershipId: string, changes: readonly Change[]): Promise<void> {
  const minutes = new Set(changes.flatMap(instantsOf).map(minuteOf));
  await Promise.all([...minutes].map((minute) => dueTable.put(pointerRow(partnershipId, minute))));
}

function instantsOf(change: Change): readonly string[] {
  if (change.kind === 'due') return [change.value.at];
  if (change.kind === 'send' || change.kind === 'send_newest') return [change.value.createdAt];
  if (change.kind === 'outgoing' && change.value.heldUntil !== null) return [change.value.heldUntil];
  return [];
}
