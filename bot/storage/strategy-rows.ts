import * as v from 'valibot';
import type { DescriptionVersion } from '#bot/domain/description-version.ts';

import { draftStates, type StrategyDraft } from '#bot/domain/strategy-draft.ts';
import { visibilities } from '#bot/domain/visibility.ts';
import { keyOf } from './keys.ts';
import { readLongText, textProperties } from './long-text.ts';
import { newRow, type Row, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function strategyDraftRow(partnershipId: string, draft: StrategyDraft): Row {
  const address = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.strategyDraft() };
  return newRow(address, textProperties(JSON.stringify(v.parse(draftSchema, draft))));
}

export function strategyDraftFromRow(row: StoredRow): StrategyDraft {
  return readLongText(draftSchema, row);
}

export function descriptionVersionRow(partnershipId: string, version: DescriptionVersion): Row {
  const rowKey = rowKeys.descriptionVersion(version.initiativeId, version.number);
  const text = JSON.stringify(v.parse(versionSchema, version));
  return newRow({ partitionKey: keyOf(partnershipId), rowKey }, textProperties(text));
}

export function descriptionVersionFromRow(row: StoredRow): DescriptionVersion {
  return readLongText(versionSchema, row);
}

const ids = v.array(v.string());

const draftSchema = v.object({
  id: v.string(),
  state: v.picklist(draftStates),
  basedOn: v.string(),
  head: v.object({ title: v.string(), validFrom: v.string(), validTo: v.string(), revision: v.number() }),
  goals: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      nameEn: v.nullable(v.string()),
      fullText: v.string(),
      revision: v.number(),
    }),
  ),
  initiatives: v.array(
    v.object({
      id: v.string(),
      revision: v.number(),
      name: v.string(),
      nameEn: v.nullable(v.string()),
      goalIds: ids,
      organisationIds: ids,
      leadIds: ids,
      deputyIds: ids,
      defaultVisibility: v.picklist(visibilities),
      carriesOn: ids,
      copied: v.nullable(v.object({ leadIds: ids, deputyIds: ids })),
    }),
  ),
  changedById: v.string(),
  changedAt: v.string(),
});

const versionSchema = v.object({
  initiativeId: v.string(),
  number: v.number(),
  from: v.string(),
  texts: v.object({
    goal: v.string(),
    focusSentence: v.string(),
    theme: v.string(),
    already: v.string(),
    focus: v.string(),
    targetGroup: v.string(),
    partners: v.string(),
    contact: v.string(),
  }),
  lang: v.picklist(['da', 'en']),
  writtenById: v.string(),
  writtenAt: v.string(),
});
