import * as v from 'valibot';
import type { PackEdit } from '#bot/domain/pack-edit.ts';
import { keyOf } from './keys.ts';
import { json, jsonText, newRow, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function packEditRow(partnershipId: string, edit: PackEdit): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.packEdit(edit.roundId, edit.initiativeId) },
    {
      roundId: edit.roundId,
      initiativeId: edit.initiativeId,
      version: edit.version,
      texts: jsonText(textsSchema, edit.texts),
      recommendation: edit.recommendation,
      consequence: edit.consequence,
      editedById: edit.editedById,
      editedAt: edit.editedAt,
    },
  );
}

export function packEditFromRow(row: StoredRow): PackEdit {
  return readRow(editSchema, row);
}

const textsSchema = v.object({
  happened: v.exactOptional(v.string()),
  reason: v.exactOptional(v.string()),
  nextSteps: v.exactOptional(v.string()),
  challenges: v.exactOptional(v.string()),
  helpText: v.exactOptional(v.string()),
  result: v.exactOptional(v.string()),
  economyNote: v.exactOptional(v.string()),
  newsText: v.exactOptional(v.string()),
});

const editSchema = v.object({
  roundId: v.string(),
  initiativeId: v.string(),
  version: v.number(),
  texts: json(textsSchema),
  recommendation: v.string(),
  consequence: v.string(),
  editedById: v.string(),
  editedAt: v.string(),
});
