import { mostRowsInBatch } from './seeding-claim.ts';
import type { RowChange } from './table.ts';

/** Azure takes 4 MiB in one transaction; the rest is for headers. */
const mostBytesInBatch = 3_000_000;

/** Changes parted into transactions of a claim. */
export function batchesOf(changes: readonly RowChange[]): readonly (readonly RowChange[])[] {
  const batches: RowChange[][] = [];
  let bytes = 0;
  for (const change of changes) {
    const size = Buffer.byteLength(JSON.stringify(change.row));
    const current = batches.at(-1);
    if (!current || current.length === mostRowsInBatch || bytes + size > mostBytesInBatch) {
      batches.push([change]);
      bytes = size;
    } else {
      current.push(change);
      bytes += size;
    }
  }
  return batches;
}
