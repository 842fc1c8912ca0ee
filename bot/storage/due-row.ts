import * as v from 'valibot';
import { type DueWork, dueKinds } from '#bot/domain/due-work.ts';
import { keyOf } from './keys.ts';
import { newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function dueRow(partnershipId: string, work: DueWork): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.due(work) },
    { at: work.at, kind: work.kind, roundId: work.aboutId, personId: work.personId, step: work.step },
  );
}

/** Is this work that this release can do? One that was taken back leaves other kinds behind. */
export function isKnownWork({ properties }: StoredRow): boolean {
  return dueKinds.some((kind) => kind === properties.kind);
}

export function dueFromRow(row: StoredRow): DueWork {
  const { roundId: aboutId, ...work } = readRow(dueSchema, row);
  return { ...work, aboutId };
}

/** Work was a round's alone when these rows got their names. */
const dueSchema = v.object({
  at: v.string(),
  kind: v.picklist(dueKinds),
  roundId: v.string(),
  personId: orNull(v.string()),
  step: orNull(v.number()),
});
