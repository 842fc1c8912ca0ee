import * as v from 'valibot';
import { type SteppingDown, steppingDownStates } from '#bot/domain/stepping-down.ts';
import { keyOf } from './keys.ts';
import { newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function steppingDownRow(partnershipId: string, asked: SteppingDown): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.steppingDown(asked.initiativeId, asked.personId) },
    {
      initiativeId: asked.initiativeId,
      personId: asked.personId,
      was: asked.was,
      state: asked.state,
      askedAt: asked.askedAt,
      answeredAt: asked.answeredAt,
      answeredById: asked.answeredById,
    },
  );
}

export function steppingDownFromRow(row: StoredRow): SteppingDown {
  return readRow(steppingDownSchema, row);
}

const steppingDownSchema = v.object({
  initiativeId: v.string(),
  personId: v.string(),
  was: v.picklist(['lead', 'deputy']),
  state: v.picklist(steppingDownStates),
  askedAt: v.string(),
  answeredAt: orNull(v.string()),
  answeredById: orNull(v.string()),
});
