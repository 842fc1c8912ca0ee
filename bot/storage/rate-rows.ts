import * as v from 'valibot';
import type { RateRows } from '#bot/use-cases/rate-row.ts';
import { newRow, readRow } from './row.ts';
import { directoryKeys } from './row-keys.ts';
import type { Table } from './table.ts';

/** In the table `Directory`, a partition for each tenant, so that no tenant's pace slows another's. */
export function rateRows(table: Table): RateRows {
  return {
    rate: async (tenantId) => {
      const row = await table.get(directoryKeys.rate(tenantId), directoryKeys.booked());
      return row && { until: readRow(rateSchema, row).until, tag: row.tag };
    },
    book: async (tenantId, until, tag) => {
      const row = newRow({ partitionKey: directoryKeys.rate(tenantId), rowKey: directoryKeys.booked() }, { until });
      const committed = await table.commit([tag === null ? { kind: 'insert', row } : { kind: 'replace', row, tag }]);
      return committed.ok ? { until, tag: committed.tags[0] ?? '' } : null;
    },
  };
}

const rateSchema = v.object({ until: v.string() });
