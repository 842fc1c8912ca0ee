import * as v from 'valibot';
import { keyOf } from './keys.ts';
import { newRow, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

/** Says which version a submission became, so that the same one sent again is known. */
export function submissionRow(partnershipId: string, submissionKey: string, version: number): Row {
  return newRow({ partitionKey: keyOf(partnershipId), rowKey: rowKeys.submission(submissionKey) }, { version });
}

export function versionFromRow(row: StoredRow): number {
  return readRow(submissionSchema, row).version;
}

const submissionSchema = v.object({ version: v.number() });
