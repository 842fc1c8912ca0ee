import * as v from 'valibot';
import { requestStates } from '#bot/domain/round.ts';
import type { SnapshotEntry } from '#bot/domain/snapshot.ts';
import { healthWords } from '#bot/domain/status-update.ts';
import { keyOf } from './keys.ts';
import { json, jsonText, newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';
import { statusUpdateFromRow, statusUpdateProperties } from './status-update-row.ts';

export type EntryAddress = { readonly roundId: string; readonly number: number };

/**
 * One initiative as a closed round left it. The answer's fields are properties of their own, beside the entry's:
 * together they may be longer than one property takes.
 */
export function snapshotEntryRow(partnershipId: string, { roundId, number }: EntryAddress, entry: SnapshotEntry): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.snapshotEntry(roundId, number, entry) },
    {
      ...(entry.update && statusUpdateProperties(entry.update)),
      initiativeId: entry.initiativeId,
      order: entry.order,
      name: entry.name,
      nameEn: entry.nameEn,
      goalIds: jsonText(idsSchema, entry.goalIds),
      organisationIds: jsonText(idsSchema, entry.organisationIds),
      requestState: entry.requestState,
      isAnswered: entry.update !== null,
      healthBefore: entry.healthBefore,
      changedSinceLast: entry.changedSinceLast,
    },
  );
}

export function snapshotEntryFromRow(row: StoredRow): SnapshotEntry {
  const { isAnswered, ...entry } = readRow(entrySchema, row);
  return { ...entry, update: isAnswered ? statusUpdateFromRow(row) : null };
}

const idsSchema = v.array(v.string());

const entrySchema = v.object({
  initiativeId: v.string(),
  order: v.number(),
  name: v.string(),
  nameEn: orNull(v.string()),
  goalIds: json(idsSchema),
  organisationIds: json(idsSchema),
  requestState: v.picklist(requestStates),
  isAnswered: v.boolean(),
  healthBefore: orNull(v.picklist(healthWords)),
  changedSinceLast: v.boolean(),
});
