import type { Records } from '#bot/use-cases/records.ts';
import { keyOf } from './keys.ts';
import { packDownloadFromRow } from './pack-download-row.ts';
import { packEditFromRow } from './pack-edit-row.ts';
import { packFromParts, packMarkFromRow } from './pack-rows.ts';
import { rowRanges } from './row-keys.ts';
import type { Table } from './table.ts';

type Packs = Pick<Records, 'packs' | 'pack' | 'packEdits' | 'packDownloads'>;

/** Meeting packs, what was written for them, and who took them. */
export function packRecords(table: Table): Packs {
  return {
    packs: async (partnershipId, roundId) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.packs(roundId) });
      return rows.map(packMarkFromRow);
    },
    pack: async (partnershipId, roundId, number) => {
      const range = rowRanges.packParts(roundId, number);
      const parts = await table.list({ partitionKey: keyOf(partnershipId), range });
      return parts.length === 0 ? null : packFromParts(parts);
    },
    packEdits: async (partnershipId, roundId) => {
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.packEdits(roundId) });
      return rows.map((row) => ({ value: packEditFromRow(row), tag: row.tag }));
    },
    packDownloads: async (partnershipId, roundId, number) => {
      const range = rowRanges.packDownloads(roundId, number);
      const rows = await table.list({ partitionKey: keyOf(partnershipId), range });
      return rows.map(packDownloadFromRow);
    },
  };
}
