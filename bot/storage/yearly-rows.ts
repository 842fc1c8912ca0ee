import * as v from 'valibot';
import { type Yearly, type YearlyText, yearlyStates } from '#bot/domain/yearly.ts';
import type { YearlyEdition } from '#bot/domain/yearly-edition.ts';
import { keyOf } from './keys.ts';
import { readLongText, textProperties } from './long-text.ts';
import { json, jsonText, newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';
import { yearlyEditionSchema } from './yearly-schema.ts';

export function yearlyRow(partnershipId: string, yearly: Yearly): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.yearly(yearly.roundId) },
    {
      roundId: yearly.roundId,
      state: yearly.state,
      from: yearly.from,
      cutOffOn: yearly.cutOffOn,
      edition: yearly.edition,
      published: jsonText(publishedSchema, yearly.published),
      answerBy: yearly.answerBy,
      approvals: jsonText(approvalsSchema, yearly.approvals),
      refusal: jsonText(refusalSchema, yearly.refusal),
      named: jsonText(namedSchema, yearly.named),
      changedById: yearly.changedById,
      changedAt: yearly.changedAt,
      askedAt: yearly.askedAt,
      approvedAt: yearly.approvedAt,
    },
  );
}

export function yearlyFromRow(row: StoredRow): Yearly {
  return readRow(yearlySchema, row);
}

export function yearlyTextRow(partnershipId: string, written: YearlyText): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.yearlyText(written.roundId, written.key) },
    {
      roundId: written.roundId,
      key: written.key,
      text: written.text,
      lang: written.lang,
      revision: written.revision,
      clearedVersion: written.clearedVersion,
      byId: written.byId,
      writtenAt: written.writtenAt,
    },
  );
}

export function yearlyTextFromRow(row: StoredRow): YearlyText {
  return readRow(textSchema, row);
}

/** The whole of an edition as JSON. */
export function yearlyEditionRow(partnershipId: string, edition: YearlyEdition): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.yearlyEdition(edition.roundId, edition.number) },
    textProperties(jsonText(yearlyEditionSchema, edition)),
  );
}

export function yearlyEditionFromRow(row: StoredRow): YearlyEdition {
  return readLongText(yearlyEditionSchema, row);
}

const approval = { organisationId: v.string(), personId: v.string(), at: v.string() };
const approvalsSchema = v.array(v.object(approval));
const publishedSchema = v.array(v.object({ edition: v.number(), at: v.string(), approvals: approvalsSchema }));
const refusalSchema = v.nullable(v.object({ ...approval, edition: v.number(), reason: v.string() }));
const namedSchema = v.array(v.object({ organisationId: v.string(), personId: v.string() }));

const yearlySchema = v.object({
  roundId: v.string(),
  state: v.picklist(yearlyStates),
  from: v.string(),
  cutOffOn: v.string(),
  edition: v.number(),
  published: json(publishedSchema),
  answerBy: orNull(v.string()),
  approvals: json(approvalsSchema),
  refusal: json(refusalSchema),
  named: json(namedSchema),
  changedById: orNull(v.string()),
  changedAt: orNull(v.string()),
  askedAt: orNull(v.string()),
  approvedAt: orNull(v.string()),
});

const textSchema = v.object({
  roundId: v.string(),
  key: v.string(),
  text: v.string(),
  lang: v.picklist(['da', 'en']),
  revision: v.number(),
  clearedVersion: orNull(v.number()),
  byId: v.string(),
  writtenAt: v.string(),
});
