import type { StrategyRecords } from '#bot/use-cases/strategy-records.ts';
import { keyOf } from './keys.ts';
import { rowKeys, rowRanges } from './row-keys.ts';
import { descriptionVersionFromRow, strategyDraftFromRow } from './strategy-rows.ts';
import type { Table } from './table.ts';

/** The draft of the strategy's next version, and what its initiatives have said of themselves. */
export function strategyRecords(table: Table): StrategyRecords {
  return {
    strategyDraft: async (partnershipId) => {
      const row = await table.get(keyOf(partnershipId), rowKeys.strategyDraft());
      return row && { value: strategyDraftFromRow(row), tag: row.tag };
    },
    descriptionVersions: async (partnershipId, initiativeId) => {
      const range = rowRanges.descriptionVersions(initiativeId);
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range });
      return rows.map(descriptionVersionFromRow);
    },
  };
}
