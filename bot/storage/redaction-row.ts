import * as v from 'valibot';
import { type Redaction, redactionStates } from '#bot/domain/redaction.ts';
import { keyOf } from './keys.ts';
import { readLongText, textProperties } from './long-text.ts';
import { jsonText, newRow, type Row, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

/** A released one lies apart from those that hide something. */
export function redactionRow(partnershipId: string, redaction: Redaction): Row {
  const { id, state } = redaction;
  const rowKey = state === 'released' ? rowKeys.releasedRedaction(id) : rowKeys.redaction(id);
  return newRow({ partitionKey: keyOf(partnershipId), rowKey }, textProperties(jsonText(redactionSchema, redaction)));
}

export function redactionFromRow(row: StoredRow): Redaction {
  return readLongText(redactionSchema, row);
}

const placeSchema = v.variant('kind', [
  v.object({ kind: v.literal('answer'), initiativeId: v.string(), version: v.number() }),
  v.object({ kind: v.literal('description'), initiativeId: v.string() }),
  v.object({ kind: v.literal('point'), meetingId: v.string(), pointId: v.string() }),
  v.object({ kind: v.literal('decision'), decisionId: v.string() }),
  v.object({ kind: v.literal('minutes'), meetingId: v.string(), version: v.number() }),
  v.object({ kind: v.literal('case'), caseId: v.string() }),
  v.object({ kind: v.literal('yearly'), roundId: v.string(), key: v.string() }),
  v.object({ kind: v.picklist(['note', 'edition']), roundId: v.string(), initiativeId: v.string() }),
  v.object({ kind: v.literal('goal'), roundId: v.string(), goalId: v.string() }),
]);

const redactionSchema = v.object({
  id: v.string(),
  place: placeSchema,
  texts: v.array(v.string()),
  authorId: v.nullable(v.string()),
  organisationId: v.nullable(v.string()),
  reportedById: v.string(),
  discoveredAt: v.string(),
  hiddenOn: v.string(),
  why: v.string(),
  state: v.picklist(redactionStates),
  decidedById: v.nullable(v.string()),
  decidedAt: v.nullable(v.string()),
});
