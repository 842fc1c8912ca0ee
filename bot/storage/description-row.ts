import * as v from 'valibot';
import type { InitiativeDescription } from '#bot/domain/initiative.ts';
import { keyOf } from './keys.ts';
import { newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

/** Apart from the initiative's current rows, so that the overview does not read these long texts. */
export function descriptionRow(partnershipId: string, initiativeId: string, description: InitiativeDescription): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.description(initiativeId) },
    {
      goal: description.goal,
      already: description.already,
      focus: description.focus,
      targetGroup: description.targetGroup,
      partners: description.partners,
    },
  );
}

export function descriptionFromRow(row: StoredRow): InitiativeDescription {
  return readRow(descriptionSchema, row);
}

const descriptionSchema = v.object({
  goal: orNull(v.string()),
  already: orNull(v.string()),
  focus: orNull(v.string()),
  targetGroup: orNull(v.string()),
  partners: orNull(v.string()),
});
