import * as v from 'valibot';
import type { Draft, DraftAddress, DraftMark } from '#bot/domain/draft.ts';
import { typedFields } from '#bot/domain/status-form.ts';
import { keyOf } from './keys.ts';
import { newRow, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

/** Each field is a property of its own, so that a draft fits wherever each of its fields does. */
export function draftRow(partnershipId: string, draft: Draft): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.draft(draft) },
    {
      ...v.parse(rawSchema, draft.raw),
      roundId: draft.roundId,
      initiativeId: draft.initiativeId,
      personId: draft.personId,
      lang: draft.lang,
      savedAt: draft.savedAt,
    },
  );
}

/**
 * What stands in a draft's place when it is done with: nothing of what it said. Put rather than removed, because a
 * transaction fails that removes what is not there, and to look first would cost every answer a read.
 */
export function doneDraftRow(partnershipId: string, address: DraftAddress): Row {
  return newRow({ partitionKey: keyOf(partnershipId), rowKey: rowKeys.draft(address) }, { isDone: true });
}

/** Null where the draft is done with. */
export function draftFromRow(row: StoredRow): Draft | null {
  return isDone(row) ? null : { ...readRow(draftSchema, row), raw: readRow(rawSchema, row) };
}

function isDone({ properties }: StoredRow): boolean {
  return properties.isDone === true;
}

/** The properties that say whose draft it is, and nothing of what it says. */
export const markProperties = ['schema', 'isDone', 'roundId', 'initiativeId', 'personId', 'savedAt'] as const;

/** Null where the draft is done with. */
export function draftMarkFromRow(row: StoredRow): DraftMark | null {
  return isDone(row) ? null : readRow(markSchema, row);
}

const typed = v.exactOptional(v.string());

const rawSchema = v.object(v.entriesFromList(typedFields, typed));

const markSchema = v.object({
  roundId: v.string(),
  initiativeId: v.string(),
  personId: v.string(),
  savedAt: v.string(),
});

const draftSchema = v.object({ ...markSchema.entries, lang: v.picklist(['da', 'en']) });
