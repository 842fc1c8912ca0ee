import type { Records } from '#bot/use-cases/records.ts';
import { keyOf } from './keys.ts';
import { rowKeys, rowRanges } from './row-keys.ts';
import type { Table } from './table.ts';
import { writtenCaseFromRow } from './written-case-row.ts';

/** What is decided in writing. */
export function writtenCaseRecords(table: Table): Pick<Records, 'writtenCase' | 'writtenCases'> {
  return {
    writtenCase: async (partnershipId, caseId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.writtenCase(caseId));
      return row && { value: writtenCaseFromRow(row), tag: row.tag };
    },
    writtenCases: async (partnershipId, { from, before }) => {
      const rows = await table.list({
        partitionKey: keyOf(partnershipId),
        range: rowRanges.writtenCases(from, before),
      });
      return rows.map(writtenCaseFromRow);
    },
  };
}
