import * as v from 'valibot';
import { packFormats } from '#bot/domain/pack.ts';
import type { PackDownload } from '#bot/domain/pack-download.ts';
import { keyOf } from './keys.ts';
import { newRow, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function packDownloadRow(partnershipId: string, download: PackDownload): Row {
  const { roundId, number, personId, format, at } = download;
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.packDownload(download) },
    { roundId, number, personId, format, at },
  );
}

export function packDownloadFromRow(row: StoredRow): PackDownload {
  return readRow(downloadSchema, row);
}

const downloadSchema = v.object({
  roundId: v.string(),
  number: v.number(),
  personId: v.string(),
  format: v.picklist(packFormats),
  at: v.string(),
});
