import * as v from 'valibot';
import type { DueIndex } from '#bot/use-cases/records.ts';
import { keyOf } from './keys.ts';
import { minuteOf, minutes, pointerFromRow } from './pointer-row.ts';
import { newRow, readRow } from './row.ts';
import type { Table } from './table.ts';

/** Which partnerships have something due, in the table `Due`: a partition each minute. */
export function dueIndexStore(table: Table): DueIndex {
  return {
    pointers: async (until, limit) => {
      const rows = await table.listAcross({ partitions: minutes.until(until), limit });
      return rows.map(pointerFromRow);
    },
    forget: ({ partnershipId, at, tag }) =>
      table.removeUnchanged({ partitionKey: minuteOf(at), rowKey: keyOf(partnershipId), tag }),
    nextAfter: async (instant) => {
      const [next] = await table.listAcross({ partitions: minutes.after(instant), limit: 1 });
      return next ? pointerFromRow(next).at : null;
    },
    recordRun: ({ at, until, done, failed }) => table.put(newRow(run, { at, until, done, failed })),
    lastRun: async () => {
      const row = await table.get(run.partitionKey, run.rowKey);
      return row && readRow(runSchema, row);
    },
  };
}

/** `~` comes after every digit, so no range of minutes meets it. */
const run = { partitionKey: '~run', rowKey: 'run' } as const;

const runSchema = v.object({ at: v.string(), until: v.string(), done: v.number(), failed: v.number() });
