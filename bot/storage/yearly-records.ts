import type { YearlyRecords } from '#bot/use-cases/yearly-records.ts';
import { keyOf } from './keys.ts';
import { rowKeys, rowRanges } from './row-keys.ts';
import type { Table } from './table.ts';
import { yearlyEditionFromRow, yearlyFromRow, yearlyTextFromRow } from './yearly-rows.ts';

/** The yearly status: how far it is, the coordinators' own texts, and its editions. */
export function yearlyRecords(table: Table): YearlyRecords {
  return {
    yearly: async (partnershipId, roundId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.yearly(roundId));
      return row && { value: yearlyFromRow(row), tag: row.tag };
    },
    yearlyTexts: async (partnershipId, roundId) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.yearlyTexts(roundId) });
      return rows.map((row) => ({ value: yearlyTextFromRow(row), tag: row.tag }));
    },
    yearlyEdition: async (partnershipId, roundId, number) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.yearlyEdition(roundId, number));
      return row && yearlyEditionFromRow(row);
    },
  };
}
